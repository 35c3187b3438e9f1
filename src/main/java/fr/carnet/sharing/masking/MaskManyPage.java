package fr.carnet.sharing.masking;

import fr.carnet.identity.SignedIn;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.pages.Choice;
import fr.carnet.platform.pages.FormErrors;
import fr.carnet.platform.pages.TypedDate;
import fr.carnet.platform.pages.Words;
import fr.carnet.records.DocumentEntry;
import fr.carnet.sharing.preview.ChangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code /espace/documents/masquer-plusieurs} — choose by period, establishment, profession, kind; look at how many, which
 * and who loses sight; mask; undo in one press.
 */
@Named
@RequestScoped
public class MaskManyPage {

    private static final String HERE = "/espace/documents/masquer-plusieurs";

    @Inject
    BulkMaskings maskings;

    @Inject
    ChangeForm changes;

    @Inject
    Offer offer;

    @Inject
    SignedIn signedIn;

    @Inject
    FormErrors errors;

    private final TypedDate from = new TypedDate();
    private final TypedDate to = new TypedDate();
    private String place;
    private String profession;
    private String group;
    private String asked;
    private String upTo;
    private String lot;
    private List<DocumentEntry> documents = List.of();
    private List<MaskedLot> lots = List.of();
    private Bulk bulk;
    private boolean loaded;

    public void load() {
        loaded = true;
        documents = maskings.documents(signedIn.viewer());
        lots = maskings.lots(signedIn.viewer());
        if (asked == null) return;
        check();
        if (!errors.isPresent()) bulk = maskings.preview(signedIn.viewer(), selection());
    }

    public String mask() {
        check();
        if (!errors.isPresent()) return act("masked", viewer -> maskings.mask(viewer, selection(), number(upTo)));
        load();
        return null;
    }

    public String show() {
        return act("shown", viewer -> maskings.show(viewer, number(lot)));
    }

    private String act(String done, Consumer<Viewer> act) {
        var viewer = signedIn.viewer();
        var next = changes.run(null, () -> act.accept(viewer), "preview", "maskMany.message.info." + done, HERE);
        if (next == null) load();
        return next;
    }

    private void check() {
        if (isWrong(from)) errors.add("du", "maskMany.input.du.error");
        if (isWrong(to)) errors.add("au", "maskMany.input.au.error");
        if (!errors.isPresent() && day(from) != null && day(to) != null && day(to).isBefore(day(from))) {
            errors.add("au", "maskMany.input.au.before.error");
        }
    }

    private static boolean isWrong(TypedDate typed) {
        return !typed.isEmpty() && typed.date().isEmpty();
    }

    private static LocalDate day(TypedDate typed) {
        return typed.date().orElse(null);
    }

    private Selection selection() {
        return new Selection(day(from), day(to), place, profession, group);
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** What a POST brings back: the choice as it was looked at. */
    public List<Choice> getCarried() {
        if (bulk == null) return List.of();
        return Stream.of(
                        new Choice("voir", "1"),
                        new Choice("jusqua", String.valueOf(bulk.upTo())),
                        new Choice("du", from.getDay()),
                        new Choice("du-mois", from.getMonth()),
                        new Choice("du-annee", from.getYear()),
                        new Choice("au", to.getDay()),
                        new Choice("au-mois", to.getMonth()),
                        new Choice("au-annee", to.getYear()),
                        new Choice("etablissement", place),
                        new Choice("metier", profession),
                        new Choice("type", group))
                .filter(one -> filled(one.label()) != null)
                .toList();
    }

    public List<Choice> getPlaces() {
        return offer.places(documents);
    }

    public List<Choice> professions(Locale reader) {
        return offer.professions(documents, reader);
    }

    public List<Choice> groups(Locale reader) {
        return offer.groups(documents, reader);
    }

    /** What was masked together and can be shown again at once, latest first. */
    public List<Choice> getLotChoices() {
        return lots.stream()
                .map(one -> new Choice(String.valueOf(one.number()), Words.moment(one.at()) + " – " + one.count()))
                .toList();
    }

    public boolean isBlank() {
        return loaded && documents.isEmpty();
    }

    /** What a POST presses is there before anything is loaded. */
    public boolean isChoosing() {
        return !loaded || !isBlank() && bulk == null;
    }

    public boolean isUndoable() {
        return !loaded || !lots.isEmpty();
    }

    public boolean isMaskable() {
        return !loaded || bulk != null && bulk.count() > 0;
    }

    public List<MaskedLot> getLots() {
        return lots;
    }

    /** Null until somebody asked. */
    public Bulk getBulk() {
        return bulk;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getTo() {
        return to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = filled(place);
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = filled(profession);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = filled(group);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = filled(asked);
    }

    public String getUpTo() {
        return upTo;
    }

    public void setUpTo(String upTo) {
        this.upTo = upTo;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
