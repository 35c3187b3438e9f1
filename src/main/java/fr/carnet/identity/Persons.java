package fr.carnet.identity;

import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Persons by INS, by id, by the prefix of a public ref. Identity only: nothing here says whether a space exists. */
@Stateless
public class Persons {

    private static final String SELECT =
            "select p.id, p.ref_prefix, p.family_name, p.given_names, p.birth_date, p.sex, p.birth_place, p.usual_name, p.email, p.language from person p ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    public Optional<Person> find(Ins ins) {
        return one(em.createNativeQuery(
                        SELECT + "join person_ins i on i.person_id = p.id where i.matricule = ?1 and i.oid = ?2")
                .setParameter(1, ins.matricule())
                .setParameter(2, ins.oid()));
    }

    /** By the number alone, whatever its system: a matricule belongs to one person. */
    public Optional<Person> withMatricule(String matricule) {
        return one(
                em.createNativeQuery(SELECT + "join person_ins i on i.person_id = p.id where i.matricule = ?1 limit 1")
                        .setParameter(1, matricule));
    }

    /** Who can say all this of themselves: names, date of birth, last five characters of the number. */
    public Optional<Person> answering(String family, String given, LocalDate birth, String lastFive) {
        List<?> ids = em.createNativeQuery(
                        """
                        select distinct p.id from person p join person_ins i on i.person_id = p.id
                        where p.birth_date = ?1 and right(i.matricule, 5) = ?2
                        """)
                .setParameter(1, birth)
                .setParameter(2, lastFive)
                .getResultList();
        return ids.stream()
                .map(id -> find(((Number) id).longValue()).orElseThrow())
                .filter(person -> person.traits().agreeOn(family, given, birth))
                .findFirst();
    }

    /** Those whom this person represents in law today, eldest first. */
    public List<Person> childrenOf(long guardian) {
        List<?> ids = em.createNativeQuery(
                        """
                        select g.holder_id from guardianship g join person p on p.id = g.holder_id
                        where g.guardian_id = ?1 and in_force(g, ?2) order by p.birth_date, p.id
                        """)
                .setParameter(1, guardian)
                .setParameter(2, now())
                .getResultList();
        return ids.stream()
                .map(id -> find(((Number) id).longValue()).orElseThrow())
                .toList();
    }

    /** Those who represent this person in law today. */
    public List<Long> guardiansOf(long holder) {
        List<?> ids = em.createNativeQuery(
                        "select guardian_id from guardianship g where holder_id = ?1 and in_force(g, ?2) order by guardian_id")
                .setParameter(1, holder)
                .setParameter(2, now())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public Optional<Person> find(long id) {
        return one(em.createNativeQuery(SELECT + "where p.id = ?1").setParameter(1, id));
    }

    /** The person to whom a public ref (see {@link fr.carnet.platform.Refs}) belongs. */
    public Optional<Person> owning(UUID ref) {
        return one(
                em.createNativeQuery(SELECT + "where p.ref_prefix = ?1").setParameter(1, ref.getMostSignificantBits()));
    }

    /**
     * Checks a number before it is looked for: form, system, key. Test numbers pass in demo only, wrong keys in
     * test mode only (INTEROP §9).
     */
    public void check(Ins ins) {
        ins.problem(settings.demo(), settings.acceptsWrongTestKeys()).ifPresent(code -> {
            throw new Refusal(code, ins.oid());
        });
    }

    /** The person with this number and these very traits; refused with the code of the DMP otherwise. */
    public Person identify(Ins ins, Traits traits) {
        check(ins);
        if (!traits.complete()) throw new Refusal(Identity.INS_INCOMPLETE);
        var person = find(ins).orElseThrow(() -> new Refusal(Identity.PATIENT_UNKNOWN));
        if (!person.traits().sameAs(traits)) throw new Refusal(Identity.INS_DIFFERS);
        return person;
    }

    /** Whether somebody represents this person in law today. */
    public boolean hasGuardian(long person) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from guardianship g where holder_id = ?1 and in_force(g, ?2))")
                .setParameter(1, person)
                .setParameter(2, now())
                .getSingleResult();
    }

    /** Whether this citizen looks at a space of their own, or of somebody whom they represent at this very moment. */
    public boolean mayOpenSpaceOf(Viewer viewer) {
        return viewer.isHolder() || (viewer.isForAnother() && represents(viewer.person(), viewer.holder()));
    }

    private boolean represents(long guardian, long holder) {
        return (boolean) em.createNativeQuery(
                        "select exists (select 1 from guardianship g where holder_id = ?1 and guardian_id = ?2 and in_force(g, ?3))")
                .setParameter(1, holder)
                .setParameter(2, guardian)
                .setParameter(3, now())
                .getSingleResult();
    }

    public Ins insOf(long person) {
        var row = (Object[])
                em.createNativeQuery("select matricule, oid from person_ins where person_id = ?1 order by oid limit 1")
                        .setParameter(1, person)
                        .getSingleResult();
        return new Ins((String) row[0], (String) row[1]);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Optional<Person> one(jakarta.persistence.Query query) {
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var r = (Object[]) rows.get(0);
        var traits = new Traits(
                (String) r[2], List.of(((String) r[3]).split(" ")), date(r[4]), (String) r[5], (String) r[6]);
        return Optional.of(new Person(
                ((Number) r[0]).longValue(), ((Number) r[1]).longValue(), traits, (String) r[7], (String) r[8], (String)
                        r[9]));
    }

    private static LocalDate date(Object value) {
        return value instanceof LocalDate d ? d : ((java.sql.Date) value).toLocalDate();
    }
}
