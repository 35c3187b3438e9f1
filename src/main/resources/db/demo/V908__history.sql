-- Some lines that are old enough to be downloaded with their proofs: who looked, who was refused, and by which
-- rule. Written as the journal writes them, for the sealer to take.
create function pg_temp.text_of(word text) returns bytea language sql as $$
    select case when word is null then '\xffffffff'::bytea
                else int4send(octet_length(convert_to(word, 'UTF8'))) || convert_to(word, 'UTF8') end
$$;

create function pg_temp.old_line(holder bigint, days int, kind text, actor text, action text, outcome text, rule text,
    channel text, name text, profession text, organization text) returns void language plpgsql as $$
declare
    number bigint;
    salt   bytea := uuid_send(gen_random_uuid());
begin
    insert into trace_counter (holder_id, last) values (holder, 1)
        on conflict (holder_id) do update set last = trace_counter.last + 1 returning last into number;
    insert into trace (holder_id, seq, at, actor_kind, actor_id, action, outcome, rule, channel, actor_name, profession,
        organization, salt, words_digest)
    values (holder, number, date_trunc('day', now()) - days * interval '1 day' + interval '9 hours', kind, actor, action,
        outcome, rule, channel, name, profession, organization, salt,
        sha256(int4send(16) || salt || pg_temp.text_of(name) || pg_temp.text_of(profession)
            || pg_temp.text_of(organization) || pg_temp.text_of(null) || pg_temp.text_of(null)));
    insert into trace_unsealed (holder_id, seq) values (holder, number);
end $$;

select pg_temp.old_line(p.id, l.days, l.kind, l.actor, l.action, l.outcome, l.rule, l.channel, l.name, l.profession, l.organization)
  from (values
    (90, 'SYSTEM', 'system', 'OPEN_SPACE', 'ALLOWED', 'SIX_WEEKS_OVER', 'SYSTEM', null, null, null),
    (75, 'HEALTHCARE_PROFESSIONAL', 'rpps:10100000098', 'SEARCH', 'ALLOWED', 'ATTENDING_PHYSICIAN', 'WEB', 'Dr Sophie BERNARD', '10', 'Cabinet du Canal'),
    (60, 'HEALTHCARE_PROFESSIONAL', 'rpps:10100000099', 'SEARCH', 'REFUSED', 'NOT_AUTHORISED', 'WEB', 'Dr Claude EXEMPLE', '10', 'Cabinet des Minimes'),
    (40, 'HEALTHCARE_PROFESSIONAL', 'rpps:10100000097', 'SEARCH', 'ALLOWED', 'CARE_TEAM', 'FHIR', 'Dr Marc GIRARD', '10', 'Hôpital de la Garonne'))
    l (days, kind, actor, action, outcome, rule, channel, name, profession, organization)
 cross join person p
 where p.family_name = 'PAT-TROIS' and p.given_names = 'DOMINIQUE' order by l.days desc;
