package fr.carnet.sharing.reading;

import fr.carnet.directory.DocumentTypes;
import fr.carnet.identity.Person;
import fr.carnet.identity.SignedIn;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.Ref;
import fr.carnet.platform.pages.Shell;
import fr.carnet.sharing.Listing;
import fr.carnet.sharing.Patients;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;

/** {@code /pro/dossier} — what the policy lets this professional see of one patient. */
@Named
@RequestScoped
public class PatientRecordPage {

    private static final int PER_PAGE = 20;

    @Inject
    Patients patients;

    @Inject
    RecordAccess records;

    @Inject
    DocumentTypes types;

    @Inject
    SignedIn signedIn;

    @Inject
    Shell shell;

    @Inject
    InstantSource clock;

    private final DocumentFilter filter = new DocumentFilter();
    private String ref;
    private int page = 1;
    private Person patient;
    private Listing listing;
    private List<DocumentYear> years;

    /** The first visit reaches back two years (R33) unless a period is asked for. */
    public void load() {
        var viewer = signedIn.viewer();
        var now = clock.instant();
        patient = patients.open(viewer, Ref.of(ref));
        listing = records.list(
                viewer,
                patient.id(),
                new Search(
                        filter.predicate(types, now),
                        filter.asked(),
                        (page - 1) * PER_PAGE,
                        PER_PAGE,
                        filter.getKind()));
        years = DocumentYear.of(listing.documents().stream()
                .map(d -> DocumentRow.of(d, types.find(d.typeCode()).orElse(null), false, now, shell.getLocale()))
                .toList());
    }

    public Person getPerson() {
        return patient;
    }

    public List<DocumentYear> getYears() {
        return years;
    }

    public int getTotal() {
        return listing.total();
    }

    public boolean isTwoYears() {
        return listing.twoYears();
    }

    public int getPages() {
        return (listing.total() + PER_PAGE - 1) / PER_PAGE;
    }

    public DocumentFilter getFilter() {
        return filter;
    }

    public List<Choice> getKinds() {
        return types.groups(shell.getLocale());
    }

    public String getPatient() {
        return ref;
    }

    public void setPatient(String ref) {
        this.ref = ref;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
