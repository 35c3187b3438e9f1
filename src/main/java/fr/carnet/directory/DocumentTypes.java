package fr.carnet.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Placeholder until the code lists land: replaced whole. */
@ApplicationScoped
public class DocumentTypes {

    public Optional<DocumentType> find(String code) {
        return Optional.empty();
    }
}
