package fr.carnet.records.cda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.carnet.platform.Refusal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SECURITY 11, attack 12: whatever an author or somebody on the way wrote, the page is inert. */
class HostileDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script><text>mot</text></svg>",
                "<paragraph onclick='alert(1)' style='background:url(http://evil.example/a)'>mot</paragraph>",
                "<paragraph>&lt;script&gt;alert(1)&lt;/script&gt; mot</paragraph>",
                "<paragraph><![CDATA[<img src=x onerror=alert(1)>]]> mot</paragraph>",
                "<linkHtml href='javascript:alert(1)'>mot</linkHtml>",
                "<linkHtml href='data:text/html,x'>mot</linkHtml>",
                "<linkHtml href='//evil.example/'>mot</linkHtml>",
                "<linkHtml href='#x&quot; onmouseover=&quot;alert(1)'>mot</linkHtml><content ID='x&quot; onmouseover=&quot;alert(1)'>a</content>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='http://evil.example/'/><paragraph>mot</paragraph>",
                "<img xmlns='http://www.w3.org/1999/xhtml' src='x' onerror='alert(1)'/>mot",
                "<object data='http://evil.example/'>mot</object>",
                "<table style='x' background='http://evil.example/' onclick='a' summary='&quot;&gt;&lt;script&gt;'><tbody><tr onclick='a'>"
                        + "<td bgcolor='x' colspan='-1' rowspan='99999999999' headers='a' abbr='&lt;script&gt;'>mot</td><td axis='x'>b</td></tr></tbody></table>",
                "<table><caption>&lt;script&gt;alert(1)&lt;/script&gt;</caption><tbody><tr><td>mot</td><td>b</td><td>c</td></tr></tbody></table>",
                "<content styleCode='Bold; background: url(http://evil.example/)' class='x'>mot</content>",
                "<list styleCode='x&quot; style=&quot;y'><item onclick='a'>mot</item></list>",
                "<renderMultiMedia referencedObject='x&quot; src=&quot;http://evil.example/'><caption>&quot; onerror=&quot;alert(1)</caption></renderMultiMedia>mot",
                "<footnote ID='&quot;&gt;'>&lt;script&gt;</footnote><footnoteRef IDREF='&quot;&gt;'/>mot",
                "<meta xmlns='http://www.w3.org/1999/xhtml' http-equiv='refresh' content='0;url=http://evil.example/'/>mot",
                "<style>@import url(http://evil.example/)</style>mot",
                "<form xmlns='http://www.w3.org/1999/xhtml' action='http://evil.example/'><input name='jeton'/>mot</form>"
            })
    void theNarrativeIsInert(String narrative) throws Exception {
        var reading = reading(cda("<section><title>Titre</title><text>" + narrative + "</text></section>"));
        var fragment = Fragment.of(reading.html());
        fragment.isInert();
        fragment.isAccessible();
        assertThat(reading.html())
                .doesNotContain("onclick=\"", "<script", "src=\"http", "href=\"http", "href=\"javascript", "style=");
        if (narrative.contains("mot")) assertThat(fragment.text()).contains("mot");
        assertThat(fragment.text()).doesNotContain("@import");
    }

    @Test
    void titlesAndNamesAreTextAndNothingElse() throws Exception {
        var evil = "\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;";
        var xml = cda("<section><title>" + evil + "</title><text>a</text></section>")
                .replace("<title>Titre du document</title>", "<title>" + evil + "</title>")
                .replace("<family>MARTIN</family>", "<family>" + evil + "</family>");
        var reading = reading(xml);
        Fragment.of(reading.html()).isInert();
        assertThat(reading.sections().get(0).title()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(reading.facts()).extracting(Fact::value).anyMatch(value -> value.contains("<script>"));
    }

    @Test
    void aPictureThatIsNotOneIsNeverShown() throws Exception {
        var svg = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iYWxlcnQoMSkiLz4=";
        for (var type : new String[] {"image/svg+xml", "image/png", "text/html", "image/png\" onload=\"x"}) {
            var reading =
                    reading(cda("<section><title>T</title><text><renderMultiMedia referencedObject='m'/></text><entry>"
                            + "<observationMedia ID='m'><value mediaType='" + type.replace("\"", "&quot;")
                            + "' representation='B64'>" + svg + "</value></observationMedia></entry></section>"));
            var fragment = Fragment.of(reading.html());
            fragment.isInert();
            assertThat(fragment.all("img")).isEmpty();
            assertThat(reading.parts()).singleElement().satisfies(part -> {
                assertThat(part.isImage()).isFalse();
                assertThat(part.mediaType()).matches("[a-z0-9.+-]+/[a-z0-9.+-]+");
            });
        }
    }

    @Test
    void aBrokenPartIsRefused() {
        refused(
                Cda.BROKEN_PART,
                cda("<section><title>T</title><text>a</text><entry><observationMedia><value mediaType='image/png'"
                        + " representation='B64'>@@@</value></observationMedia></entry></section>"));
    }

    @Test
    void whatIsNotOneClinicalDocumentIsRefused() {
        refused(Cda.NOT_CDA, "<a/>");
        refused(Cda.NOT_CDA, "<ClinicalDocument/>");
        refused(Cda.NOT_CDA, "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/>");
        refused(Cda.NOT_CDA, "<html xmlns='http://www.w3.org/1999/xhtml'>" + cda("") + "</html>");
        refused(Cda.NOT_CDA, "<x:s xmlns:x='http://www.w3.org/1999/XSL/Transform'>" + cda("") + cda("") + "</x:s>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<id root='1.2.3'/>",
                "<code code='11488-4' codeSystem='2.16.840.1.113883.6.1'/>",
                "<effectiveTime value='20260101'/>"
            })
    void aHeaderThatCannotBeNamedOrDatedIsRefused(String element) {
        assertThat(cda("")).contains(element);
        refused(Cda.HEADER_INCOMPLETE, cda("").replace(element, ""));
    }

    @Test
    void twoPatientsAreRefused() {
        var target = "<recordTarget><patientRole/></recordTarget>";
        refused(Cda.HEADER_INCOMPLETE, cda("").replace(target, target + target));
    }

    @Test
    void nestedTablesFullOfTextStayCheap() {
        var open = "<table><tbody><tr><td>";
        var close = "</td><td>b</td></tr></tbody></table>";
        var text = "mot ".repeat(2_000_000);
        var xml = cda(
                "<section><title>T</title><text>" + open.repeat(40) + text + close.repeat(40) + "</text></section>");
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(reading(xml).html().length()).isLessThan(9_000_000));
    }

    @Test
    void theOutputIsBounded() throws Exception {
        var sections = ("<component><section><title>T</title><text><paragraph>" + "&amp;".repeat(300_000)
                        + "</paragraph></text></section></component>")
                .repeat(10);
        var html = reading(cda("").replace(
                                "<structuredBody></structuredBody>",
                                "<structuredBody>" + sections + "</structuredBody>"))
                .html();
        assertThat(html).hasSizeLessThan(Markup.LIMIT + 2_000_000).contains("trop longue pour être affichée");
        Fragment.of(html).isInert();
    }

    @Test
    void aLongTitleIsNotRepeatedByEveryTable() {
        var table = "<table><tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>";
        var xml = cda("<section><title>" + "long ".repeat(200_000) + "</title><text>" + table.repeat(1_000)
                + "</text></section>");
        assertThat(reading(xml).html()).hasSizeLessThan(2_000_000);
    }

    static Reading reading(String xml) {
        return new Reading(ClinicalDocument.parse(xml.getBytes(UTF_8)), Locale.FRANCE, n -> "/piece?n=" + n);
    }

    private static void refused(Cda code, String xml) {
        assertThatThrownBy(() -> ClinicalDocument.parse(xml.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** The smallest document that is read, around sections. */
    static String cda(String section) {
        var body = section.isEmpty() ? "" : "<component>" + section + "</component>";
        return "<ClinicalDocument xmlns='urn:hl7-org:v3' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
                + "<id root='1.2.3'/><code code='11488-4' codeSystem='2.16.840.1.113883.6.1'/><title>Titre du document</title>"
                + "<effectiveTime value='20260101'/><confidentialityCode code='N'/>"
                + "<recordTarget><patientRole/></recordTarget>"
                + "<author><assignedAuthor><assignedPerson><name><family>MARTIN</family></name></assignedPerson></assignedAuthor></author>"
                + "<component><structuredBody>" + body + "</structuredBody></component></ClinicalDocument>";
    }
}
