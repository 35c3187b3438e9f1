<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<#assign wrong = shell.firstError('totp')>
<@layout.registrationLayout problems=wrong?has_content?then([{"id": "otp", "text": wrong}], []); section>
    <#if section = "header">
        ${msg("carnetOtpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
                <fieldset class="field choices">
                    <legend>${msg("carnetOtpDevice")}</legend>
                    <#list otpLogin.userOtpCredentials as credential>
                        <div class="choice">
                            <input type="radio" id="kc-otp-credential-${credential?index}" name="selectedCredentialId" value="${credential.id}"<#if credential.id = otpLogin.selectedCredentialId> checked</#if>>
                            <label for="kc-otp-credential-${credential?index}">${credential.userLabel!msg("carnetOtpUnnamed")}</label>
                        </div>
                    </#list>
                </fieldset>
            </#if>
            <@shell.field id="otp" label=msg("loginOtpOneTime") hint=msg("carnetOtpHint") autocomplete="one-time-code" inputmode="numeric" width="10" error=wrong/>
            <@shell.button id="kc-login" name="login" label=msg("doLogIn")/>
        </form>
    </#if>
</@layout.registrationLayout>
