<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
        <p class="lead" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
        <p>${msg("carnetErrorHelp")}</p>
        <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
        <@shell.backToPortal/>
    </#if>
</@layout.registrationLayout>
