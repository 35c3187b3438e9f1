package fr.carnet.consent.choice;

import fr.carnet.consent.Consent;
import fr.carnet.consent.Part;
import fr.carnet.consent.PrintedCode;
import fr.carnet.consent.Space;
import fr.carnet.consent.Space.State;
import fr.carnet.consent.Spaces;
import fr.carnet.consent.identification.ActivationCodes;
import fr.carnet.identity.Persons;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The one place where a choice about a space is made, for every channel (R7). */
@Stateless
public class Choices {

    private static final int RECEIPT_SIGNS = 8;
    private static final int CODE_SIGNS = 12;

    @Inject
    Spaces spaces;

    @Inject
    ActivationCodes codes;

    @Inject
    ChoiceRecords records;

    @Inject
    FormerRecords formerRecords;

    @Inject
    CourtDecisions courts;

    @Inject
    Persons persons;

    @Inject
    Notifications notifications;

    @Inject
    Journal journal;

    @Inject
    Subject subject;

    /**
     * Records the choice and makes it so, in one transaction. The same request again gives the same choice.
     *
     * @throws Refusal CODE_USED by another visit, MINOR, NOT_GUARDIAN, COURT_DECIDED in favour of another guardian, ALREADY_CLOSED for a refusal by part of a space
     *     that is closed, SUSPENDED when the operator suspended the space that should open
     */
    public Choice decide(Decision decision, Instant now) {
        if (decision.codeHash() != null) codes.use(decision.chooser(), decision.codeHash(), decision.visit(), now);
        var space = spaces.held(decision.holder());
        var before = records.ofRequest(decision.holder(), decision.request());
        if (before.isPresent()) return before.get();
        checkChooser(decision, now);
        var agreement = Agreement.of(decision, others(decision));
        var choice = choice(decision, kind(decision, space, agreement), agreement, now);
        records.insert(choice, decision, actorKind(decision));
        if (!choice.waits()) apply(choice, agreement.refused(), space, now);
        var takesOver = takesOver(choice, space, now);
        tell(decision);
        trace(decision, choice.kind().action());
        if (takesOver) trace(decision, Action.TAKE_OVER_FORMER_RECORD);
        return choice;
    }

    /**
     * What the former service kept, taken over after the opening: a choice like another, with its receipt.
     *
     * @throws Refusal NOT_GUARDIAN, NOT_OPEN
     */
    public Choice takeOver(Viewer viewer, UUID request, Instant now) {
        if (!persons.mayOpenSpaceOf(viewer)) throw new Refusal(Consent.NOT_GUARDIAN);
        var holder = viewer.holder();
        if (spaces.state(holder) != State.OPEN) throw new Refusal(Consent.NOT_OPEN);
        var refused = spaces.refusedParts(holder);
        return decide(
                new Decision(request, holder, true, refused, true, viewer.person(), viewer, Way.SPACE, null, null),
                now);
    }

    private void checkChooser(Decision decision, Instant now) {
        var minor = persons.find(decision.holder()).orElseThrow().isMinor(now);
        if (!decision.isByGuardian() && minor) throw new Refusal(Consent.MINOR);
        if (!decision.isByGuardian()) return;
        var guards = persons.guardiansOf(decision.holder()).contains(decision.chooser());
        if (!minor || !guards) throw new Refusal(Consent.NOT_GUARDIAN);
    }

    private List<Choice> others(Decision decision) {
        if (!decision.isByGuardian()) return List.of();
        var guardians = persons.guardiansOf(decision.holder());
        var decides = courts.decides(decision.holder(), guardians);
        if (decides.isEmpty()) return Agreement.others(records.all(decision.holder()), guardians, decision.chooser());
        if (decides.get() != decision.chooser()) throw new Refusal(Consent.COURT_DECIDED);
        return List.of();
    }

    /**
     * A court says whose choice counts: when they wanted the space and another guardian did not, it is made so. The space
     * is held.
     *
     * @param writer the supervisor who confirmed the paper
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void settle(long holder, long guardian, Viewer writer, Instant now) {
        var all = records.all(holder);
        var opposed = Agreement.others(all, persons.guardiansOf(holder), guardian).stream()
                .anyMatch(Choice::refusesAll);
        var wanted = all.stream()
                .filter(choice -> Long.valueOf(guardian).equals(choice.guardian()))
                .findFirst()
                .filter(choice -> opposed && !choice.refusesAll());
        if (wanted.isEmpty()) return;
        var refused = wanted.get().refused();
        var takesOver = wanted.get().takesOver();
        decide(
                new Decision(
                        UUID.randomUUID(), holder, true, refused, takesOver, guardian, writer, Way.LETTER, null, null),
                now);
    }

    private static Kind kind(Decision decision, Space space, Agreement agreement) {
        if (decision.wanted()) {
            if (space.state() == State.SUSPENDED) throw new Refusal(Consent.SUSPENDED);
            return space.state() == State.CLOSED && !agreement.opposed() ? Kind.REOPEN : Kind.OPT_IN;
        }
        var lives = space.state() == State.OPEN || space.state() == State.SUSPENDED;
        if (decision.refusesAll()) return lives ? Kind.CLOSE : Kind.OPT_OUT;
        if (!lives && space.state() != State.NOTIFIED) throw new Refusal(Consent.ALREADY_CLOSED);
        return Kind.OPT_OUT;
    }

    private static Choice choice(Decision decision, Kind kind, Agreement agreement, Instant now) {
        return new Choice(
                decision.holder(),
                kind,
                decision.refused(),
                decision.way(),
                decision.isByGuardian() ? decision.chooser() : null,
                now,
                decision.takesOver(),
                agreement.opposed(),
                "C-" + PrintedCode.random(RECEIPT_SIGNS),
                PrintedCode.random(CODE_SIGNS),
                PrintedCode.random(CODE_SIGNS));
    }

    private void apply(Choice choice, Set<Part> refused, Space space, Instant now) {
        var holder = choice.holder();
        var open = space.isOpen();
        switch (choice.kind()) {
            case OPT_IN -> {
                if (!open) spaces.open(holder, now);
            }
            case REOPEN -> spaces.reopen(holder, now);
            case CLOSE -> spaces.close(holder, now);
            case OPT_OUT -> {
                if (choice.refusesAll() && space.state() == State.NOTIFIED) spaces.refuse(holder);
            }
        }
        if (!choice.refusesAll()) spaces.refuseParts(holder, refused);
    }

    /** With a yes only: a space that opens by itself leaves the former record closed (R14, S58). */
    private boolean takesOver(Choice choice, Space space, Instant now) {
        return space.isOpen()
                && !choice.waits()
                && Boolean.TRUE.equals(choice.takesOver())
                && formerRecords.takeOver(choice.holder(), now);
    }

    private void trace(Decision decision, Action action) {
        journal.record(Act.allowed(decision.writer(), decision.holder(), action, rule(decision), List.of())
                .through(decision.way().channel()));
    }

    /** The holder, and the guardians who did not choose: each may choose otherwise (R12). */
    private void tell(Decision decision) {
        if (decision.isByGuardian()) {
            for (var guardian : persons.guardiansOf(decision.holder())) {
                if (guardian == decision.chooser()) continue;
                subject.is(guardian);
                notifications.tell(guardian, Event.CHOICE_FOR_CHILD, null, null);
            }
            subject.is(decision.holder());
        }
        notifications.tell(decision.holder(), Event.CHOICE_RECORDED, null, null);
    }

    private static String actorKind(Decision decision) {
        return switch (decision.writer().capacity()) {
            case CITIZEN -> decision.isByGuardian() ? "GUARDIAN" : "HOLDER";
            default -> decision.writer().capacity().name();
        };
    }

    /** Why it was allowed, in the words of the history. */
    private static String rule(Decision decision) {
        return switch (decision.way()) {
            case WEB, SPACE -> decision.isByGuardian() ? "GUARDIAN" : "OWN_SPACE";
            case PHONE, LETTER, ADVISER -> "ON_REQUEST";
        };
    }
}
