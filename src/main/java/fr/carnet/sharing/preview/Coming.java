package fr.carnet.sharing.preview;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.records.Author;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What may arrive: a document of each type, brought in by nobody whom anybody knows. They are nowhere stored. */
@ApplicationScoped
class Coming {

    private static final Author NOBODY = new Author(Author.Kind.DEVICE, null, null, null, null, null, null);

    @Inject
    DocumentTypes types;

    List<DocumentEntry> documents(long holder, Instant now) {
        var all = new ArrayList<DocumentEntry>();
        for (var type : types.all()) all.add(document(-1 - all.size(), holder, type.code(), now));
        return all;
    }

    private static DocumentEntry document(long id, long holder, String type, Instant now) {
        return new DocumentEntry(
                id,
                holder,
                null,
                null,
                null,
                null,
                null,
                null,
                type,
                null,
                null,
                null,
                0,
                null,
                null,
                now,
                now,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Status.CURRENT,
                false,
                null,
                1,
                now,
                now,
                null,
                null,
                false,
                NOBODY,
                null,
                null,
                "",
                null,
                false);
    }
}
