package fr.carnet.notification;

import fr.carnet.platform.Holders;
import fr.carnet.platform.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Tells thousands of people the same thing in one statement: a notice in the space, a neutral e-mail after commit. */
@Stateless
public class Broadcasts {

    /** A ref is the holder's prefix and a random half, as {@link fr.carnet.platform.Refs} makes it. */
    private static final String REF =
            "encode(int8send(p.ref_prefix) || substring(uuid_send(gen_random_uuid()) from 9), 'hex')::uuid";

    /** People who asked to be told by e-mail are; few have, before they have a space. */
    private static final String TELL =
            """
            with told as (
                select p.id, p.email, p.language, %s as ref from unnest(?) holder join person p on p.id = holder),
            mail as (
                insert into outbox (holder_id, channel, recipient, template, language, created_at, next_at, nature)
                select id, 'EMAIL', email, ?, language, ?, ?, 'NOTICE' from told where email is not null
                on conflict (holder_id, channel, template) where state = 'WAITING' do nothing)
            insert into notification (holder_id, ref, kind, at) select id, ref, ?, ? from told
            """
                    .formatted(REF);

    @Inject
    Sql sql;

    @Inject
    InstantSource clock;

    /** In the caller's transaction, which is everybody's. About the space itself only: no actor, no document. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(Holders holders, Event event) {
        var now = clock.instant();
        sql.change(TELL, holders, event.name(), now, now, event.name(), now);
    }
}
