package fr.carnet.consent.grid;

import fr.carnet.consent.PrintedCode;
import fr.carnet.platform.KeyFile;
import fr.carnet.platform.Subject;
import fr.carnet.platform.Time;
import fr.carnet.platform.web.Stamp;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grids of codes: made, asked about, used up. */
@Stateless
public class CodeGrids {

    private static final int SIGNS = 4;

    private static final String VOID =
            "update code_grid set voided_at = ? where holder_id = any (?) and voided_at is null";
    private static final String MAKE =
            "insert into code_grid (holder_id, made_at, sealed_key, marks) values (?, ?, ?, ?)";
    private static final String LIVE =
            "select id, made_at, sealed_key, marks, used from code_grid where holder_id = ?1 and voided_at is null";
    private static final String SPEND =
            """
            update code_grid set used = used | (cast(1 as bigint) << ?3)
            where holder_id = ?1 and id = ?2 and voided_at is null and used & (cast(1 as bigint) << ?3) = 0
            """;

    /** No row has this id: whoever has no grid costs what somebody costs who has one. */
    private static final long NONE = 0;

    private record Live(long id, Instant madeAt, byte[] key, byte[] marks, long used) {
        boolean isUsed(int cell) {
            return (used >> cell & 1) == 1;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    KeyFile keys;

    @Inject
    Stamp stamp;

    @Inject
    Subject subject;

    @Inject
    InstantSource clock;

    /** A new grid for this person; the one before is void. */
    public CodeGrid issue(long holder, Instant now) {
        subject.is(holder);
        return write(List.of(holder), now).get(holder);
    }

    /** The same for a batch of letters. The caller is a job: it crosses holders. */
    public Map<Long, CodeGrid> issueAll(Collection<Long> holders, Instant now) {
        subject.isEverybody();
        return write(holders, now);
    }

    /** Empty for whoever has no grid. */
    public Optional<GridState> state(long holder) {
        return live(holder).map(grid -> new GridState(grid.madeAt, CodeGrid.CELLS - Long.bitCount(grid.used)));
    }

    /**
     * The cell to ask for: fixed for this target and try, whoever looks and however often, for nobody as for somebody.
     * What a page asks changes by trying only, and once a month for everybody.
     *
     * @param holder nobody's id when the target is unknown
     * @param target what the tries are counted on
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String asked(long holder, String target, int tries) {
        return CodeGrid.name(cell(live(holder).orElseGet(this::none), target, tries));
    }

    /** Whether this is the code of the cell asked; it has served then. Takes as long for whoever has no grid. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean answer(long holder, String target, int tries, String typed) {
        var grid = live(holder).orElseGet(this::none);
        var cell = cell(grid, target, tries);
        var owner = grid.id == NONE ? NONE : holder;
        var right = GridKey.open(keys, owner, grid.key).matches(grid.marks, cell, typed);
        var spent = em.createNativeQuery(SPEND)
                .setParameter(1, right ? holder : NONE)
                .setParameter(2, grid.id)
                .setParameter(3, cell)
                .executeUpdate();
        return spent == 1;
    }

    private int cell(Live grid, String target, int tries) {
        var question = "%s %d %s "
                .formatted(target, tries, YearMonth.from(clock.instant().atZone(Time.PARIS)));
        var drawn = IntStream.range(0, CodeGrid.CELLS)
                .boxed()
                .sorted(Comparator.comparing(cell -> stamp.of("grid", question + cell)))
                .toList();
        return drawn.stream().filter(cell -> !grid.isUsed(cell)).findFirst().orElse(drawn.get(0));
    }

    private Live none() {
        return new Live(NONE, null, GridKey.fresh().sealed(keys, NONE), new byte[CodeGrid.CELLS * 16], 0);
    }

    private Optional<Live> live(long holder) {
        subject.is(holder);
        List<?> rows = em.createNativeQuery(LIVE).setParameter(1, holder).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(r -> new Live(
                        ((Number) r[0]).longValue(),
                        ((Timestamp) r[1]).toInstant(),
                        (byte[]) r[2],
                        (byte[]) r[3],
                        ((Number) r[4]).longValue()));
    }

    private Map<Long, CodeGrid> write(Collection<Long> holders, Instant now) {
        var grids = new LinkedHashMap<Long, CodeGrid>();
        var at = now.atOffset(ZoneOffset.UTC);
        var connection = em.unwrap(Connection.class);
        try (var voids = connection.prepareStatement(VOID);
                var make = connection.prepareStatement(MAKE)) {
            voids.setObject(1, at);
            voids.setArray(2, connection.createArrayOf("bigint", holders.toArray()));
            voids.executeUpdate();
            for (var holder : holders) {
                var grid = new CodeGrid(Stream.generate(() -> PrintedCode.random(SIGNS))
                        .limit(CodeGrid.CELLS)
                        .toList());
                var key = GridKey.fresh();
                make.setLong(1, holder);
                make.setObject(2, at);
                make.setBytes(3, key.sealed(keys, holder));
                make.setBytes(4, key.marks(grid.codes()));
                make.addBatch();
                grids.put(holder, grid);
            }
            make.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("grids cannot be written", e);
        }
        return grids;
    }
}
