package fr.carnet.sharing.preview;

import fr.carnet.records.Author;
import fr.carnet.records.NewDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A document about nothing. */
public final class SampleDocument {

    private SampleDocument() {}

    /** @param author RPPS @param by whoever brought it in */
    public static NewDocument of(String type, String author, String by) {
        return new NewDocument(
                UUID.randomUUID().toString(),
                null,
                null,
                "Document",
                type,
                "10",
                "x",
                "text/plain",
                "fr-FR",
                DrawnSpaces.NOW,
                DrawnSpaces.NOW,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "N",
                false,
                false,
                false,
                new Author(Author.Kind.PROFESSIONAL, "8" + author, "NOM", "Prénom", "G15_10/SM26", null, null),
                null,
                null,
                by,
                null,
                null,
                "x".getBytes(StandardCharsets.UTF_8));
    }
}
