<#import "template.ftl" as layout>
<#import "shell.ftl" as shell>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if messageHeader??><p>${message.summary}</p></#if>
            <#if requiredActions??><ul><#list requiredActions as action><li>${kcSanitize(msg("requiredAction." + action))?no_esc}</li></#list></ul></#if>
            <#if pageRedirectUri?has_content>
                <p><a class="button" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
            <#elseif actionUri?has_content>
                <p><a class="button" href="${actionUri}">${msg("proceedWithAction")}</a></p>
            <#else>
                <@shell.backToPortal/>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
