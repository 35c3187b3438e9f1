package fr.carnet.sharing.review;

import static fr.carnet.consent.Visitors.PAUL;
import static fr.carnet.sharing.circle.Surroundings.DURAND;
import static fr.carnet.sharing.circle.Surroundings.HOSPITAL;
import static fr.carnet.sharing.circle.Surroundings.MARTIN;
import static fr.carnet.sharing.circle.Surroundings.NURSE;
import static fr.carnet.sharing.circle.Surroundings.PAUL_HIMSELF;
import static fr.carnet.sharing.circle.Surroundings.SURGERY;
import static fr.carnet.sharing.circle.Surroundings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.consent.Visitors;
import fr.carnet.identity.Capacity;
import fr.carnet.identity.Viewer;
import fr.carnet.platform.PdfUa;
import fr.carnet.sharing.RecordAccess;
import fr.carnet.sharing.Search;
import fr.carnet.sharing.Sharing;
import fr.carnet.sharing.circle.Authorisations;
import fr.carnet.sharing.circle.Length;
import fr.carnet.sharing.circle.Role;
import fr.carnet.sharing.circle.Roles;
import fr.carnet.sharing.circle.Surroundings;
import fr.carnet.sharing.circle.Whom;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M10: once a year, who may see, who did, keep or remove; on screen or on paper. */
class ReviewsIT {

    private static final Viewer AGENT =
            new Viewer(Capacity.AGENT, "agent", "Agent", null, null, null, null, null, null, null, null);

    private final Surroundings around = new Surroundings();
    private final YearlyReviews reviews = around.get(YearlyReviews.class);
    private final ReviewSheets sheets = around.get(ReviewSheets.class);
    private final AssistedReviews assisted = around.get(AssistedReviews.class);

    ReviewsIT() {
        around.get(Roles.class).designate(PAUL_HIMSELF, Role.ATTENDING_PHYSICIAN, MARTIN);
        authorise(new Whom(DURAND, null));
        authorise(new Whom(null, SURGERY));
    }

    private void authorise(Whom whom) {
        around.get(Authorisations.class).authorise(PAUL_HIMSELF, whom, Length.THREE_MONTHS, null);
    }

    private UUID ref(String number) {
        return row(number).seeing().ref();
    }

    private ReviewRow row(String number) {
        return reviews.of(PAUL_HIMSELF).rows().stream()
                .filter(row -> row.seeing().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(String number) {
        return reviews.of(PAUL_HIMSELF).rows().stream()
                .anyMatch(row -> row.seeing().number().equals(number));
    }

    @Test
    void who_never_looked_comes_first_and_who_did_says_when() {
        assertThat(reviews.of(PAUL_HIMSELF).used()).isZero();
        around.get(RecordAccess.class)
                .list(Surroundings.professional(DURAND, HOSPITAL), PAUL, new Search(any -> true, true, 0, 10, null));
        var review = reviews.of(PAUL_HIMSELF);
        assertThat(review.used()).isOne();
        assertThat(review.rows()).hasSize(3).extracting(ReviewRow::number).containsExactly(1, 2, 3);
        assertThat(review.rows().get(2).seeing().number()).isEqualTo(DURAND);
        assertThat(review.rows().get(2).last()).isEqualTo(around.visitors.now());
        assertThat(review.rows().get(0).last()).isNull();
        assertThat(review.last()).isNull();
    }

    @Test
    void kept_is_for_a_year_removed_is_at_once_and_what_is_not_ticked_stays() {
        var before = row(SURGERY).seeing().until();
        reviews.decide(PAUL_HIMSELF, Set.of(ref(MARTIN)), Set.of(ref(DURAND)));
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(around.sees(MARTIN, HOSPITAL)).isTrue();
        assertThat(row(SURGERY).seeing().until()).isEqualTo(before);
        reviews.decide(PAUL_HIMSELF, Set.of(ref(SURGERY)), Set.of());
        assertThat(row(SURGERY).seeing().until()).isAfter(before.plusSeconds(200L * 86_400));
        assertThat(around.sees(NURSE, SURGERY)).isTrue();
        assertThat(reviews.of(PAUL_HIMSELF).last()).isEqualTo(around.visitors.now());
        assertThat(around.count("yearly_review where kept = 1 and removed = 1")).isOne();
        assertThat(around.count("trace where action = 'REVIEW_SHARING' and holder_id = " + PAUL))
                .isEqualTo(2);
    }

    @Test
    void the_attending_physician_is_removed_like_anybody() {
        reviews.decide(PAUL_HIMSELF, Set.of(), Set.of(ref(MARTIN)));
        assertThat(isThere(MARTIN)).isFalse();
    }

    @Test
    void nothing_ticked_is_a_review_too_and_somebody_elses_ref_is_nobodys() {
        reviews.decide(PAUL_HIMSELF, Set.of(), Set.of(UUID.randomUUID()));
        assertThat(reviews.of(PAUL_HIMSELF).rows()).hasSize(3);
        var both = Set.of(ref(DURAND));
        refused(() -> reviews.decide(PAUL_HIMSELF, both, both), Reviewing.REVIEW_NUMBERS_WRONG);
        assertThat(around.sees(DURAND, HOSPITAL)).isTrue();
    }

    @Test
    void whoever_does_not_decide_learns_nothing() {
        var stranger = Visitors.citizen(1, PAUL);
        refused(() -> reviews.of(stranger), Sharing.NOT_FOUND);
        refused(() -> reviews.decide(stranger, Set.of(), Set.of()), Sharing.NOT_FOUND);
        refused(() -> sheets.print(stranger), Sharing.NOT_FOUND);
    }

    @Test
    void a_sheet_comes_back_by_its_code_and_its_numbers_and_serves_once() {
        var sheet = sheets.print(PAUL_HIMSELF);
        var surgery = row(SURGERY).number();
        var durand = row(DURAND).number();
        assisted.key(AGENT, sheet.code().toLowerCase(Locale.ROOT), Set.of(surgery), Set.of(durand));
        assertThat(around.sees(DURAND, HOSPITAL)).isFalse();
        assertThat(around.sees(NURSE, SURGERY)).isTrue();
        assertThat(row(SURGERY).isAuthorisation()).isTrue();
        assertThat(around.count("yearly_review where kept = 1 and removed = 1 and done_by like 'account:%'"))
                .isOne();
        assertThat(around.count("trace where channel = 'LETTER' and rule = 'ON_REQUEST' and actor_kind = 'SUPPORT'"))
                .isEqualTo(3);
        assertThat(around.count("notification where kind = 'SHARING_CHANGED' and holder_id = " + PAUL))
                .isOne();
        refused(() -> assisted.key(AGENT, sheet.code(), Set.of(), Set.of()), Reviewing.REVIEW_CODE_UNKNOWN);
    }

    @Test
    void wrong_codes_and_wrong_numbers_change_nothing() {
        var sheet = sheets.print(PAUL_HIMSELF);
        refused(() -> assisted.key(AGENT, "0000-0000-0000", Set.of(), Set.of(1)), Reviewing.REVIEW_CODE_UNKNOWN);
        refused(() -> assisted.key(AGENT, null, Set.of(), Set.of(1)), Reviewing.REVIEW_CODE_UNKNOWN);
        refused(() -> assisted.key(AGENT, sheet.code(), Set.of(), Set.of(4)), Reviewing.REVIEW_NUMBERS_WRONG);
        refused(() -> assisted.key(AGENT, sheet.code(), Set.of(0), Set.of()), Reviewing.REVIEW_NUMBERS_WRONG);
        refused(() -> assisted.key(AGENT, sheet.code(), Set.of(1), Set.of(1)), Reviewing.REVIEW_NUMBERS_WRONG);
        refused(() -> assisted.key(PAUL_HIMSELF, sheet.code(), Set.of(), Set.of(1)), Reviewing.REVIEW_CODE_UNKNOWN);
        assertThat(reviews.of(PAUL_HIMSELF).rows()).hasSize(3);
        assertThat(around.count("yearly_review")).isZero();
    }

    /** R76: printed before, sent after: whoever represents nobody any more decides nothing. */
    @Test
    void the_sheet_of_a_former_guardian_is_unknown() {
        around.visitors.database.asSuperuser(
                "insert into space (holder_id, state, opened_at) values (3, 'OPEN', '2026-01-01') on conflict (holder_id) do update set state = 'OPEN'");
        var mother = Visitors.citizen(Visitors.MOTHER, Visitors.CHILD);
        var before = sheets.print(mother);
        assisted.key(AGENT, before.code(), Set.of(), Set.of());
        var after = sheets.print(mother);
        around.visitors.database.asSuperuser("update guardianship set ended_at = '2026-01-02' where guardian_id = 1");
        refused(() -> assisted.key(AGENT, after.code(), Set.of(), Set.of()), Reviewing.REVIEW_CODE_UNKNOWN);
    }

    @Test
    void an_old_sheet_is_unknown() {
        var sheet = sheets.print(PAUL_HIMSELF);
        around.visitors.database.asSuperuser("update review_sheet set until = now() - interval '10 years'");
        refused(() -> assisted.key(AGENT, sheet.code(), Set.of(), Set.of(1)), Reviewing.REVIEW_CODE_UNKNOWN);
    }

    /** However many may see: one page, tagged, whose names can be cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_paper_is_one_tagged_page(String language) throws IOException {
        for (var i = 10; i < 45; i++) {
            around.visitors.database.asSuperuser(
                    "insert into professional values ('101000009%d', 'NOM-DE-FAMILLE-ASSEZ-LONG', 'Prénom-Composé', '10', null)"
                            .formatted(i),
                    "insert into permission (holder_id, rpps, ground, since, until) values (%d, '101000009%d', 'CARE_TEAM', '2020-01-01', '2099-01-01')"
                            .formatted(PAUL, i));
        }
        var sheet = sheets.print(PAUL_HIMSELF);
        assertThat(sheet.rows()).hasSize(ReviewSheets.LINES);
        assertThat(sheet.more()).isEqualTo(38 - ReviewSheets.LINES);
        var pdf = ReviewFile.pdf(sheet, Locale.forLanguageTag(language));
        PdfUa.check(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isOne();
        }
    }
}
