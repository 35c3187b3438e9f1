package fr.carnet.emergency;

import static fr.carnet.emergency.Emergency.DOCTOR;
import static fr.carnet.emergency.Emergency.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.Made;
import fr.carnet.consent.Visitors;
import fr.carnet.platform.Refusal;
import fr.carnet.records.Author;
import fr.carnet.records.Documents;
import fr.carnet.records.NewDocument;
import fr.carnet.sharing.Rule;
import fr.carnet.sharing.Switches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R50, R54: three switches, their defaults, and what would be seen tonight. */
class EmergencySwitchesIT {

    private final Emergency emergency = new Emergency();
    private final EmergencyRehearsals rehearsals = emergency.visitors.beans.get(EmergencyRehearsals.class);

    /** Two laboratory reports, one of them masked, and a document that announces first. */
    @BeforeEach
    void documents() {
        for (var announcesFirst : new boolean[] {false, false, true}) {
            var facts = new HashMap<String, Object>(Map.of(
                    "uniqueId",
                    UUID.randomUUID().toString(),
                    "title",
                    "Analyses",
                    "typeCode",
                    "11502-2",
                    "classCode",
                    "10",
                    "formatCode",
                    "x",
                    "mime",
                    "text/plain",
                    "confidentiality",
                    "N",
                    "hiddenFromPatient",
                    announcesFirst));
            facts.putAll(Map.of(
                    "createdAt",
                    emergency.visitors.now(),
                    "serviceStart",
                    emergency.visitors.now(),
                    "events",
                    List.of(),
                    "related",
                    List.of(),
                    "author",
                    new Author(Author.Kind.PROFESSIONAL, "810100000009", "NOM", "Prénom", null, null, null),
                    "depositedBy",
                    "rpps:10100000009",
                    "language",
                    "fr-FR",
                    "content",
                    new byte[] {1}));
            emergency.asHolder(() -> emergency
                    .visitors
                    .beans
                    .get(Documents.class)
                    .store(1, 1, Made.of(NewDocument.class, facts), false, emergency.visitors.now()));
        }
        emergency.visitors.database.asSuperuser(
                "insert into masking (holder_id, document_id, masked_at, masked_by) select 1, min(id), now(), 'x' from document");
    }

    @Test
    void defaultsAreThoseOfTheLaw() {
        assertThat(emergency.switches.of(HOLDER)).contains(Switches.DEFAULTS);
        assertThat(Switches.DEFAULTS).isEqualTo(new Switches(false, true, true, false));
    }

    @Test
    void eachChangeIsALineAndWhatDoesNotChangeIsNone() {
        emergency.switches.save(HOLDER, true, true, false);
        assertThat(emergency.count("trace")).isZero();
        emergency.switches.save(HOLDER, false, true, true);
        assertThat(emergency.count(
                        "trace where action in ('REFUSE_DISPATCH', 'SHOW_MASKED_IN_EMERGENCY') and rule = 'OWN_SPACE'"))
                .isEqualTo(2);
        assertThat(emergency.count("trace")).isEqualTo(2);
        assertThat(emergency.switches.of(HOLDER)).contains(new Switches(false, false, true, true));
    }

    @Test
    void anotherChoiceAboutTheSpaceStaysAsItWas() {
        emergency.visitors.database.asSuperuser(
                "insert into sharing_settings (holder_id, attending_sees_masked) values (1, true)");
        emergency.switches.save(HOLDER, true, false, false);
        assertThat(emergency.switches.of(HOLDER)).contains(new Switches(true, true, false, false));
    }

    @Test
    void onlyTheHolderAndWhoeverRepresentsThemDecide() {
        emergency.switches.save(Visitors.citizen(Visitors.FATHER, Visitors.CHILD), false, true, false);
        var stranger = Visitors.citizen(Visitors.PAUL, Visitors.MOTHER);
        for (var somebody : new fr.carnet.identity.Viewer[] {stranger, DOCTOR, Visitors.agent()}) {
            assertThat(emergency.switches.of(somebody)).isEmpty();
            assertThat(rehearsals.of(somebody)).isEmpty();
            assertThatThrownBy(() -> emergency.switches.save(somebody, false, false, true))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(emergency.switches.of(HOLDER)).contains(Switches.DEFAULTS);
    }

    @Test
    void theRehearsalSaysWhatTheDoorWouldAndOnlyOfWhatTheReaderKnows() {
        var tonight = rehearsals.of(HOLDER).orElseThrow();
        assertThat(tonight.byMail()).isTrue();
        assertThat(tonight.physicians()).containsExactly("Claire MARTIN");
        assertThat(tonight.scenes())
                .extracting(EmergencyRehearsals.Scene::ground)
                .containsExactly(Rule.DISPATCH, Rule.EMERGENCY);
        assertThat(tonight.scenes()).allSatisfy(scene -> {
            assertThat(scene.opening().allows()).isTrue();
            assertThat(scene.seen())
                    .as("neither the masked one, nor the one to announce")
                    .isOne();
            assertThat(scene.hidden()).containsOnly(Map.entry(Rule.MASKED, 1L));
        });
        emergency.switches.save(HOLDER, false, true, true);
        var then = rehearsals.of(HOLDER).orElseThrow().scenes();
        assertThat(then.get(0).opening()).isEqualTo(Rule.EMERGENCY_OFF);
        assertThat(then.get(0).seen()).as("behind a closed door").isZero();
        assertThat(emergency.count("trace where action = 'PREVIEW_SIGHT'")).isZero();
        assertThat(then.get(1).seen()).isEqualTo(2);
        assertThat(emergency.count("permission where ground = 'EMERGENCY'")).isZero();
        assertThat(emergency.count("notification")).isZero();
    }
}
