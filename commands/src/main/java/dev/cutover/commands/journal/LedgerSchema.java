package dev.cutover.commands.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The tables. SQL that H2 and PostgreSQL both understand.
///
/// Who changes a table raises [#VERSION]: a ledger of another version is built anew.
final class LedgerSchema {

    static final int VERSION = 3;

    /// Every table but `cutovers` belongs to a run and is emptied with it.
    private static final List<String> OF_A_RUN =
            List.of("tasks", "issues", "risks", "notes", "messages", "measurements", "events");

    private LedgerSchema() {}

    static void create(Handle handle) {
        handle.createScript(TABLES).execute();
    }

    static void removeRun(Handle handle, String run) {
        OF_A_RUN.forEach(table -> handle.execute("delete from " + table + " where run = ?", run));
        handle.execute("delete from cutovers where run = ?", run);
    }

    private static final String TABLES =
            """
            create table cutovers (
                run varchar not null primary key,
                plan varchar not null,
                title varchar not null,
                plan_hash varchar not null,
                platform varchar not null,
                channel varchar not null,
                rehearsal boolean not null,
                environment varchar,
                state varchar not null,
                why varchar,
                started_by varchar not null,
                started_at timestamp with time zone not null,
                closed_by varchar,
                closed_at timestamp with time zone,
                last_seq bigint not null
            );
            create table tasks (
                run varchar not null,
                position int not null,
                id varchar not null,
                phase varchar not null,
                title varchar not null,
                status varchar not null,
                owner varchar,
                owner_id varchar,
                claimed_at timestamp with time zone,
                ended_by varchar,
                ended_at timestamp with time zone,
                note varchar,
                removed boolean not null,
                primary key (run, id)
            );
            create table issues (
                run varchar not null,
                number int not null,
                text varchar not null,
                severity varchar not null,
                task varchar,
                raised_by varchar not null,
                raised_at timestamp with time zone not null,
                closed_by varchar,
                closed_at timestamp with time zone,
                how varchar,
                primary key (run, number)
            );
            create table risks (
                run varchar not null,
                number int not null,
                text varchar not null,
                impact varchar,
                raised_by varchar not null,
                raised_at timestamp with time zone not null,
                closed_by varchar,
                closed_at timestamp with time zone,
                how varchar,
                primary key (run, number)
            );
            create table notes (
                run varchar not null,
                number int not null,
                text varchar not null,
                task varchar,
                written_by varchar not null,
                written_at timestamp with time zone not null,
                primary key (run, number)
            );
            create table messages (
                run varchar not null,
                item varchar not null,
                platform varchar not null,
                channel varchar not null,
                message varchar,
                told_up_to bigint not null,
                primary key (run, item, platform, channel)
            );
            create table measurements (
                run varchar not null,
                seq bigint not null,
                at timestamp with time zone not null,
                probe varchar not null,
                watched boolean not null,
                asked_by varchar not null,
                outcome varchar not null,
                seen varchar not null,
                primary key (run, seq)
            );
            create table events (
                run varchar not null,
                seq bigint not null,
                at timestamp with time zone not null,
                platform varchar not null,
                person_id varchar not null,
                person varchar not null,
                interaction varchar,
                decision bigint not null,
                type varchar not null,
                subject varchar,
                text varchar,
                undone boolean not null,
                primary key (run, seq)
            );
            """;
}
