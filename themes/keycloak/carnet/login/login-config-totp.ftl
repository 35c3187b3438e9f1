<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<#assign wrong = shell.firstError('totp')>
<#assign unnamed = shell.firstError('userLabel')>
<#assign problems = wrong?has_content?then([{"id": "totp", "text": wrong}], []) + unnamed?has_content?then([{"id": "userLabel", "text": unnamed}], [])>
<@layout.registrationLayout problems=problems; section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <ol>
            <li>
                <p>${msg("loginTotpStep1")}</p>
                <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
            </li>
            <#if mode?? && mode = "manual">
                <li>
                    <p>${msg("loginTotpManualStep2")}</p>
                    <p class="receipt"><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p>
                    <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
                </li>
                <li>
                    <p>${msg("loginTotpManualStep3")}</p>
                    <ul>
                        <li>${msg("loginTotpType")} ${msg("loginTotp." + totp.policy.type)}</li>
                        <li>${msg("loginTotpAlgorithm")} ${totp.policy.getAlgorithmKey()}</li>
                        <li>${msg("loginTotpDigits")} ${totp.policy.digits}</li>
                        <#if totp.policy.type = "totp"><li>${msg("loginTotpInterval")} ${totp.policy.period}</li></#if>
                    </ul>
                </li>
            <#else>
                <li>
                    <p>${msg("loginTotpStep2")}</p>
                    <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("carnetQrAlt")}">
                    <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
                </li>
            </#if>
            <li><p>${msg("loginTotpStep3")}</p></li>
        </ol>
        <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
            <@shell.field id="totp" label=msg("loginOtpOneTime") hint=msg("carnetOtpHint") autocomplete="one-time-code" inputmode="numeric" width="10" error=wrong/>
            <@shell.field id="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") autocomplete="off" error=unnamed/>
            <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
            <@shell.otherSessions/>
            <@shell.save/>
        </form>
    </#if>
</@layout.registrationLayout>
