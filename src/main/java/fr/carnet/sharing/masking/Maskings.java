package fr.carnet.sharing.masking;

import fr.carnet.consent.Space;
import fr.carnet.consent.Spaces;
import fr.carnet.identity.Viewer;
import fr.carnet.journal.Act;
import fr.carnet.journal.Action;
import fr.carnet.journal.Journal;
import fr.carnet.notification.Event;
import fr.carnet.notification.Notifications;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Subject;
import fr.carnet.records.DocumentEntry;
import fr.carnet.records.Documents;
import fr.carnet.sharing.AccessPolicies;
import fr.carnet.sharing.DocumentFacts;
import fr.carnet.sharing.Permissions;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.SpaceFacts;
import fr.carnet.sharing.preview.Onlooker;
import fr.carnet.sharing.preview.WhoSees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The holder hides documents from professionals and shows them again, at once and as often as they like (R23). */
@Stateless
public class Maskings {

    @Inject
    Documents documents;

    @Inject
    Permissions permissions;

    @Inject
    MaskingsInForce maskings;

    @Inject
    AccessPolicies policies;

    @Inject
    WhoSees whoSees;

    @Inject
    Spaces spaces;

    @Inject
    Journal journal;

    @Inject
    Notifications notifications;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** Who sees these documents now and whose sight the act would change: the same policy as the real one. */
    public Audience audience(Viewer viewer, List<UUID> refs, boolean masking) {
        var entries = entries(viewer, refs);
        var now = clock.instant();
        var ids = entries.stream().map(DocumentEntry::id).collect(Collectors.toSet());
        var before = whoSees.among(viewer, entries, maskings.of(viewer.holder()), now);
        var after = whoSees.among(viewer, entries, masking ? ids : Set.of(), now);
        return Audience.between(before, after, !entries.stream().allMatch(DocumentEntry::isOwn));
    }

    /** Whether the act would change nothing: all of them are masked already, or none is. */
    public boolean isDone(Viewer viewer, List<UUID> refs, boolean masking) {
        return entries(viewer, refs).stream()
                .allMatch(d -> maskings.of(d.holder(), d.id()).isPresent() == masking);
    }

    /** Titles of these documents, which the holder is about to mask or show. */
    public List<String> titles(Viewer viewer, List<UUID> refs) {
        return entries(viewer, refs).stream().map(DocumentEntry::title).toList();
    }

    /** Whether the viewer has a say in this space: it is open, and theirs. */
    public boolean isOpen(Viewer viewer) {
        if (viewer.holder() == null) return false;
        subject.is(viewer.holder());
        return policies.current()
                .space(viewer, permissions.facts(viewer, viewer.holder(), clock.instant()))
                .decides();
    }

    /** Everybody who may consult the space today, whatever is masked in it; what an emergency would open is not told. */
    public List<Onlooker> mayConsult(Viewer viewer) {
        if (!isOpen(viewer)) return List.of();
        return whoSees.among(viewer, List.of(), Set.of(), clock.instant()).named().stream()
                .filter(one -> one.name() != null)
                .toList();
    }

    /** Masks those that are not masked yet. @throws Refusal ALREADY_MASKED when all of them are */
    public void mask(Viewer viewer, List<UUID> refs) {
        var now = clock.instant();
        hold(viewer);
        var fresh = entries(viewer, refs).stream()
                .filter(d -> maskings.of(d.holder(), d.id()).isEmpty())
                .toList();
        if (fresh.isEmpty()) throw new Refusal(Sharing.ALREADY_MASKED);
        fresh.forEach(d -> maskings.begin(d.holder(), d.id(), viewer.actorId(), now));
        trace(viewer, Action.MASK, fresh);
    }

    /** @throws Refusal NOT_MASKED when none of them is masked */
    public void unmask(Viewer viewer, List<UUID> refs) {
        var now = clock.instant();
        hold(viewer);
        var hidden = entries(viewer, refs).stream()
                .filter(d -> maskings.of(d.holder(), d.id()).isPresent())
                .toList();
        if (hidden.isEmpty()) throw new Refusal(Sharing.NOT_MASKED);
        hidden.forEach(d -> maskings.of(d.holder(), d.id()).orElseThrow().end(viewer.actorId(), now));
        trace(viewer, Action.UNMASK, hidden);
    }

    public boolean masksNew(Viewer viewer) {
        return Optional.ofNullable(viewer.holder())
                .flatMap(spaces::find)
                .filter(Space::masksNew)
                .isPresent();
    }

    /** The default for documents that will arrive; those already there do not change. */
    public void maskNew(Viewer viewer, boolean masked) {
        var space = hold(viewer);
        var rule = policies.current().space(viewer, permissions.facts(viewer, viewer.holder(), clock.instant()));
        if (!rule.decides()) throw new Refusal(Sharing.NOT_FOUND);
        if (space.masksNew() == masked) return;
        space.maskNew(masked);
        notifications.tellOfOthers(viewer, Event.SHARING_CHANGED);
        var action = masked ? Action.MASK_NEW_BY_DEFAULT : Action.SHOW_NEW_BY_DEFAULT;
        journal.record(Act.allowed(viewer, viewer.holder(), action, rule.name(), List.of()));
    }

    /** Acts on one space stand in line. An account without a space has none to act on. */
    private Space hold(Viewer viewer) {
        return Optional.ofNullable(viewer.holder())
                .flatMap(spaces::hold)
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    /** The viewer's own documents only: anything else is unknown. */
    private List<DocumentEntry> entries(Viewer viewer, List<UUID> refs) {
        if (refs.isEmpty() || viewer.holder() == null) throw new Refusal(Sharing.NOT_FOUND);
        var holder = viewer.holder();
        subject.is(holder);
        var now = clock.instant();
        var space = permissions.facts(viewer, holder, now);
        if (!policies.current().space(viewer, space).decides()) throw new Refusal(Sharing.NOT_FOUND);
        return refs.stream()
                .distinct()
                .map(ref -> seen(viewer, space, ref, now))
                .toList();
    }

    private DocumentEntry seen(Viewer viewer, SpaceFacts space, UUID ref, java.time.Instant now) {
        return documents
                .find(viewer.holder(), ref)
                .filter(d -> policies.current()
                        .document(viewer, space, new DocumentFacts(d, false), now)
                        .allows())
                .orElseThrow(() -> new Refusal(Sharing.NOT_FOUND));
    }

    private void trace(Viewer viewer, Action action, List<DocumentEntry> entries) {
        notifications.tellOfOthers(viewer, Event.SHARING_CHANGED);
        journal.record(Act.decided(
                viewer, action, entries.stream().map(DocumentEntry::ref).toList()));
    }
}
