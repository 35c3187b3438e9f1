<#-- Header, footer and fields: the same words, marks and classes as the portal's. -->
<#assign portal = properties.carnetUrl?has_content?then(properties.carnetUrl!'', (client.baseUrl)!'')>

<#macro header>
    <nav class="skip" aria-label="${msg("carnetQuickAccess")}"><a href="#contenu">${msg("carnetSkip")}</a></nav>
    <header>
        <p class="name"><a href="${portal}/"><strong>Carnet</strong> <span>${msg("carnetTagline")}</span></a></p>
        <p class="leave"><a href="https://fr.wikipedia.org/" rel="noreferrer nofollow">${msg("carnetLeave")}</a></p>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
            <nav class="settings" aria-label="${msg("carnetLanguages")}">
                <ul>
                    <#list locale.supported?sort_by("languageTag")?reverse as l>
                        <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}" rel="nofollow"<#if l.languageTag = lang> aria-current="true"</#if>>${l.label}</a></li>
                    </#list>
                </ul>
            </nav>
        </#if>
    </header>
</#macro>

<#macro footer>
    <footer>
        <nav aria-label="${msg("carnetFooter")}">
            <ul>
                <li><a href="${portal}/aide">${msg("carnetHelp")}</a></li>
                <li><a href="${portal}/accessibilite">${msg("carnetAccessibility")}</a></li>
                <li><a href="${portal}/plan-du-site">${msg("carnetSitemap")}</a></li>
                <li><a href="${portal}/confidentialite">${msg("carnetPrivacy")}</a></li>
                <li><a href="${portal}/mentions-legales">${msg("carnetLegal")}</a></li>
            </ul>
        </nav>
        <p>${msg("carnetReference", pageId)}</p>
    </footer>
</#macro>

<#macro field id label name=id hint="" type="text" autocomplete="" inputmode="" width="" value="" error="">
    <div class="field">
        <label for="${id}">${label}</label>
        <#if hint?has_content><p id="${id}-aide" class="hint">${hint}</p></#if>
        <#if error?has_content><p id="${id}-err" class="error"><span>${msg("carnetError")} </span>${kcSanitize(error)?no_esc}</p></#if>
        <#local described>${hint?has_content?then(id + '-aide', '')} ${error?has_content?then(id + '-err', '')}</#local>
        <input id="${id}" name="${name}" type="${type}" value="${value}" autocapitalize="none" spellcheck="false"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if inputmode?has_content> inputmode="${inputmode}"</#if><#if width?has_content> class="w${width}"</#if><#if described?markup_string?trim?has_content> aria-describedby="${described?markup_string?trim}"</#if><#if error?has_content> aria-invalid="true"</#if>>
    </div>
</#macro>

<#function firstError field>
    <#return messagesPerField.existsError(field)?then(messagesPerField.get(field), '')>
</#function>

<#macro button label name="" id="" kind="" value="">
    <button type="submit"<#if name?has_content> name="${name}"</#if><#if id?has_content> id="${id}"</#if><#if value?has_content> value="${value}"</#if><#if kind?has_content> class="${kind}"</#if>>${label}</button>
</#macro>

<#macro otherSessions>
    <div class="field choices">
        <div class="choice">
            <input type="checkbox" id="logout-sessions" name="logout-sessions" value="on">
            <label for="logout-sessions">${msg("logoutOtherSessions")}</label>
        </div>
    </div>
</#macro>

<#macro save>
    <@button name="login" label=msg("carnetSave")/>
    <#if isAppInitiatedAction??><@button name="cancel-aia" value="true" kind="second" label=msg("doCancel")/></#if>
</#macro>

<#macro backToPortal>
    <#if portal?has_content><p><a id="backToApplication" href="${portal}/">${msg("backToApplication")}</a></p></#if>
</#macro>
