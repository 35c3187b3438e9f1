<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmTitle")}
    <#elseif section = "form">
        <p>${msg("logoutConfirmHeader")}</p>
        <form action="${url.logoutConfirmAction}" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <@shell.button id="kc-logout" name="confirmLogout" label=msg("doLogout")/>
        </form>
        <#if !logoutConfirm.skipLink><@shell.backToPortal/></#if>
    </#if>
</@layout.registrationLayout>
