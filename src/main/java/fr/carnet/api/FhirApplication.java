package fr.carnet.api;

import fr.carnet.api.wire.Bodies;
import fr.carnet.api.wire.BodyBudget;
import fr.carnet.api.wire.Errors;
import fr.carnet.api.wire.Negotiation;
import fr.carnet.api.wire.Resources;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** FHIR R4 at {@code /fhir}. What it can do is said by {@link MetadataResource}. */
@ApplicationPath("/fhir")
public class FhirApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                TransactionResource.class,
                DocumentReferenceResource.class,
                ListResource.class,
                BinaryResource.class,
                PatientResource.class,
                MetadataResource.class,
                Bodies.class,
                BodyBudget.class,
                Errors.class,
                Negotiation.class,
                Resources.class,
                PrivateAnswers.class);
    }
}
