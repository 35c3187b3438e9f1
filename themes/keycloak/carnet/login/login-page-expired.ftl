<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p>${msg("carnetExpired")}</p>
        <p><a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("carnetRestart")}</a></p>
        <p><a id="loginContinueLink" href="${url.loginAction}">${msg("carnetContinue")}</a></p>
    </#if>
</@layout.registrationLayout>
