<#-- The portal's shell. No script: base's own (session polling, menus, toggles) are left out on purpose. -->
<#import "shell.ftl" as shell>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false problems=[]>
<#local heading><#compress><#nested "header"></#compress></#local>
<#local told = displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
<#local failed = problems?has_content || (told && message.type = 'error')>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <title><#if failed>${msg("carnetError")} </#if>${heading} – Carnet</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="stylesheet" href="${url.resourcesPath}/css/carnet.css">
    <link rel="icon" href="data:,">
</head>
<body>
    <@shell.header/>
    <main id="contenu" tabindex="-1">
        <#if problems?has_content>
            <div class="errors" role="alert">
                <h2>${msg("carnetProblem")}</h2>
                <ul><#list problems as problem><li><a href="#${problem.id}">${kcSanitize(problem.text)?no_esc}</a></li></#list></ul>
            </div>
        <#elseif told>
            <div class="notice ${(message.type = 'error')?then('warn', (message.type = 'success')?then('ok', ''))}" role="alert">
                <p>${kcSanitize(message.summary)?no_esc}</p>
            </div>
        </#if>
        <h1>${heading}</h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <#nested "show-username">
            <p>${msg("carnetSigningInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>.
                <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("carnetOtherAccount")}</a></p>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                <input type="hidden" name="tryAnotherWay" value="on">
                <button type="submit" id="try-another-way" class="second">${msg("doTryAnotherWay")}</button>
            </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo><#nested "info"></#if>
    </main>
    <@shell.footer/>
</body>
</html>
</#macro>
