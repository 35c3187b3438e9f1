<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<#assign wrong = shell.firstError('password')>
<#assign differs = shell.firstError('password-confirm')>
<#assign problems = wrong?has_content?then([{"id": "password-new", "text": wrong}], []) + differs?has_content?then([{"id": "password-confirm", "text": differs}], [])>
<@layout.registrationLayout problems=problems; section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
            <@shell.field id="password-new" type="password" label=msg("passwordNew") hint=msg("carnetPasswordHint") autocomplete="new-password" error=wrong/>
            <@shell.field id="password-confirm" type="password" label=msg("passwordConfirm") autocomplete="new-password" error=differs/>
            <@shell.otherSessions/>
            <@shell.save/>
        </form>
    </#if>
</@layout.registrationLayout>
