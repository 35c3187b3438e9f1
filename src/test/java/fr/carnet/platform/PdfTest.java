package fr.carnet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PAGE =
            """
            <html lang="fr"><head><title>Preuve – Carnet</title><meta name="description" content="Preuve"/>
            <style>body {font-family: Atkinson}</style></head>
            <body><h1>Votre choix œuvre</h1><p>Déjà « là ».</p><img src="%s" alt="Adresse à lire"/></body></html>
            """;

    @Test
    void tagged_named_in_its_language_and_its_font_inside() throws Exception {
        try (var pdf = Loader.loadPDF(Pdf.of(PAGE.formatted(QrCode.of("https://carnet.example/verifier"))))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Preuve – Carnet");
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8")).contains("pdfuaid");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Votre choix œuvre", "« là »");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void nothing_but_well_formed_pages_and_nothing_fetched() {
        assertThatThrownBy(() -> Pdf.of("<html><p></html>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pdf.of("<!DOCTYPE html SYSTEM 'http://x/y'><html/>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Pdf.of(PAGE.formatted("file:///etc/hostname"))).isNotEmpty();
    }

    @Test
    void a_phone_reads_the_code() throws Exception {
        var address = "https://carnet.example/verifier?code=ABCD-EFGH-JKMN";
        var png = QrCode.of(address).substring("data:image/png;base64,".length());
        var picture = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(address);
    }
}
