package fr.carnet.a11y;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.carnet.dev.Stack;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;

/** M6: a holder takes their history away, and a stranger's Java, with nothing else, says that it is whole. */
class DownloadedHistoryJourney {

    private static final String PAGE = "/espace/historique/telecharger";

    @TempDir
    Path folder;

    @Test
    void fromTheHistoryToTheAnswerOfTheProgram() throws Exception {
        var page = Browser.as("dominique").withoutScripts().open("/espace/historique");
        page.press("Télécharger l’historique");
        await().atMost(Duration.ofMinutes(3))
                .until(() -> !page.open(PAGE).all("#parties li").isEmpty());
        unpack(get(page, "/espace/historique/fichier?partie=1").body());
        assertThat(folder.resolve("LISEZ-MOI.txt")).exists();
        assertThat(check()).contains("OK: lines 1 to", "none is missing");

        var proofs = folder.resolve("preuves-1.txt");
        Files.writeString(proofs, Files.readString(proofs).replaceFirst("outcome REFUSED", "outcome ALLOWED"));
        assertThat(check()).contains("DIFFERENCE: line", "is not what was sealed");

        assertThat(new String(get(page, "/espace/historique/fichier").body(), StandardCharsets.UTF_8))
                .contains("Dr Sophie BERNARD", "a vu la liste de vos documents");
        assertThat(get(page, "/espace/historique/fichier?partie=99").statusCode())
                .isEqualTo(404);
        assertThat(page.open("/espace/historique?quoi=MINE").text()).contains("Vous avez téléchargé l’historique");
    }

    private String check() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "CheckHistory.java", "preuves-1.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void unpack(byte[] zip) throws Exception {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
                Files.write(folder.resolve(entry.getName()), entries.readAllBytes());
        }
    }

    private static HttpResponse<byte[]> get(Browser signedIn, String address) throws Exception {
        var cookies = signedIn.driver().manage().getCookies().stream()
                .map((Cookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(Stack.shared().url() + address))
                .header("Cookie", cookies)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
