<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<#assign wrong = messagesPerField.existsError('username', 'password')?then(messagesPerField.getFirstError('username', 'password'), '')>
<#assign first = usernameHidden???then('password', 'username')>
<@layout.registrationLayout problems=wrong?has_content?then([{"id": first, "text": wrong}], []) displayInfo=realm.password && realm.resetPasswordAllowed; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
                <@shell.field id="username" label=msg("username") hint=realm.loginWithEmailAllowed?then(msg("carnetUsernameHint"), "") autocomplete="username" value=login.username!'' error=wrong/>
            </#if>
            <@shell.field id="password" type="password" label=msg("password") autocomplete="current-password" error=usernameHidden???then(wrong, '')/>
            <#if realm.rememberMe && !usernameHidden??>
                <div class="field choices">
                    <div class="choice">
                        <input type="checkbox" id="rememberMe" name="rememberMe"<#if login.rememberMe??> checked</#if>>
                        <label for="rememberMe">${msg("rememberMe")}</label>
                    </div>
                </div>
            </#if>
            <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
            <@shell.button id="kc-login" name="login" label=msg("doLogIn")/>
        </form>
    <#elseif section = "info">
        <p><a class="tall" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
    <#elseif section = "socialProviders">
        <#if realm.password && social?? && social.providers?has_content>
            <h2>${msg("identity-provider-login-label")}</h2>
            <ul class="links">
                <#list social.providers as p><li><a id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li></#list>
            </ul>
        </#if>
    </#if>
</@layout.registrationLayout>
