package fr.carnet.consent.choice;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Part;
import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.identification.Attempts;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a choice: followed and undone with its receipt, proved with its code, listed in one's own space. */
@Stateless
public class Receipts {

    @Inject
    ChoiceRecords records;

    @Inject
    Choices choices;

    @Inject
    Attempts attempts;

    @Inject
    Persons persons;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /**
     * As typed by whoever holds the receipt.
     *
     * @throws Refusal RECEIPT_UNKNOWN for an unknown number and for a wrong code, TOO_MANY_TRIES on this number
     */
    public Followed open(String receipt, String code) {
        attempts.begin("receipt", number(receipt), clock.instant());
        var followed = read(receipt, code);
        attempts.succeeded("receipt", number(receipt));
        return followed;
    }

    /** The same for who has shown the code before. */
    public Followed read(String receipt, String code) {
        var number = number(receipt);
        var holder = records.holderOfReceipt(number);
        subject.is(holder);
        if (!records.answersTo(holder, number, code)) throw new Refusal(Consent.RECEIPT_UNKNOWN);
        return followed(holder, records.ofReceipt(holder, number).orElseThrow());
    }

    /** Somebody's own receipt, in their own space. */
    public Optional<Followed> own(Viewer viewer, String receipt) {
        return own(viewer).stream()
                .filter(choice -> choice.receipt().equals(receipt))
                .findFirst()
                .map(choice -> followed(viewer.holder(), choice));
    }

    /** What this person chose for the space that they look at, latest first. */
    public List<Choice> own(Viewer viewer) {
        if (!persons.mayOpenSpaceOf(viewer)) throw new Refusal(Consent.NOT_GUARDIAN);
        subject.is(viewer.holder());
        var guardian = viewer.isForAnother() ? viewer.person() : null;
        return records.all(viewer.holder()).stream()
                .filter(choice -> java.util.Objects.equals(choice.guardian(), guardian))
                .toList();
    }

    /**
     * The opposite choice, by whoever made this one: no becomes yes to all, yes becomes no to all.
     *
     * @throws Refusal REPLACED when a later choice did already
     */
    public Choice undo(String receipt, String code, UUID request) {
        var followed = read(receipt, code);
        var choice = followed.choice();
        var before = records.ofRequest(choice.holder(), request);
        if (before.isPresent()) return before.get();
        if (!followed.inForce()) throw new Refusal(Consent.REPLACED);
        var chooser = choice.guardian() == null ? choice.holder() : choice.guardian();
        var wanted = choice.kind() == Kind.OPT_OUT || choice.kind() == Kind.CLOSE;
        var writer = new Viewer(
                Capacity.CITIZEN,
                "person:" + chooser,
                persons.find(chooser).orElseThrow().displayName(),
                chooser,
                choice.holder(),
                null,
                null,
                null,
                null,
                null,
                null);
        return choices.decide(
                new Decision(
                        request,
                        choice.holder(),
                        wanted,
                        wanted ? Part.none() : Part.all(),
                        null,
                        chooser,
                        writer,
                        Way.WEB,
                        null,
                        null),
                clock.instant());
    }

    /** Empty for a code that we never gave. */
    public Optional<Verified> verify(String code) {
        var hash = PrintedCode.digest("proof", code);
        var holder = records.holderOfProof(hash);
        subject.is(holder);
        return records.ofProof(holder, hash)
                .map(choice -> new Verified(
                        choice.kind(), choice.refused(), choice.madeAt(), isInForce(choice, records.all(holder))));
    }

    private Followed followed(long holder, Choice choice) {
        var all = records.all(holder);
        var timeline = all.stream().filter(choice::hasChooserOf).toList();
        var name = persons.find(holder).orElseThrow().displayName();
        return new Followed(choice, name, isInForce(choice, all), timeline);
    }

    /** Nobody in the same quality chose later, nor, for a child now of age, they themselves. */
    private static boolean isInForce(Choice choice, List<Choice> latestFirst) {
        return latestFirst.stream()
                .filter(other -> other.guardian() == null || choice.hasChooserOf(other))
                .findFirst()
                .filter(latest -> latest.receipt().equals(choice.receipt()))
                .isPresent();
    }

    /** As printed, however it was typed. */
    private static String number(String typed) {
        var plain = PrintedCode.plain(typed);
        if (plain.length() != 9 || plain.charAt(0) != 'C') return plain.toUpperCase(Locale.ROOT);
        return "C-" + plain.substring(1, 5) + "-" + plain.substring(5);
    }
}
