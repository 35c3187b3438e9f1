package fr.carnet.api;

import fr.carnet.api.wire.Fhir;
import fr.carnet.api.wire.Format;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;

/** Builds the FHIR model beside the start, so that the first caller does not wait for it. */
@ApplicationScoped
class WarmUp {

    @Resource
    ManagedExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.submit(WarmUp::writeAndRead);
    }

    private static void writeAndRead() {
        var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry().setResource(new ListResource().setTitle("-"));
        bundle.addEntry().setResource(new DocumentReference().setDescription("-"));
        bundle.addEntry().setResource(new Binary().setContentType("text/plain"));
        bundle.addEntry().setResource(new Patient().setActive(true));
        bundle.addEntry().setResource(new OperationOutcome());
        for (var format : Format.values()) {
            var parser = Fhir.parser(format);
            parser.parseResource(parser.encodeResourceToString(bundle));
        }
    }
}
