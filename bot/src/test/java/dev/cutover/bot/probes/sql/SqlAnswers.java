package dev.cutover.bot.probes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;

/// What a database answers, held against what a plan expects.
final class SqlAnswers {

    private SqlAnswers() {}

    static Judgement judged(SqlAsking asking, String datasource, String query, String clauses) {
        var reading =
                ProbeReader.block("sql %s\n  %s\n%s".formatted(datasource, query, clauses), 1);
        assertThat(reading.mistakes()).isEmpty();
        Probe probe = reading.probes().getFirst();
        Asked asked = asking.ask((Target.Sql) probe.target(), probe.judging().timeout());
        assertThat(asked).isInstanceOf(Answered.class);
        return Judge.of(probe, ((Answered) asked).seen(), Baselines.NONE);
    }
}
