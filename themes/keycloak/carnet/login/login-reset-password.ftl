<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<#assign wrong = shell.firstError('username')>
<@layout.registrationLayout problems=wrong?has_content?then([{"id": "username", "text": wrong}], []); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <p>${realm.duplicateEmailsAllowed?then(msg("emailInstructionUsername"), msg("emailInstruction"))}</p>
        <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
            <@shell.field id="username" label=realm.loginWithEmailAllowed?then(msg("usernameOrEmail"), msg("username")) autocomplete="username" value=auth.attemptedUsername!'' error=wrong/>
            <@shell.button label=msg("carnetSendLink")/>
        </form>
        <p><a class="tall" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </#if>
</@layout.registrationLayout>
