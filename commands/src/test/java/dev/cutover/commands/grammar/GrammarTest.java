package dev.cutover.commands.grammar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand;
import dev.cutover.commands.CriterionCommand.Check;
import dev.cutover.commands.CriterionCommand.Uncheck;
import dev.cutover.commands.GateCommand.Approve;
import dev.cutover.commands.GateCommand.Go;
import dev.cutover.commands.GateCommand.OpenAnyway;
import dev.cutover.commands.GateCommand.SayNoGo;
import dev.cutover.commands.HandoverCommand;
import dev.cutover.commands.LogCommand.CloseIssue;
import dev.cutover.commands.LogCommand.CloseRisk;
import dev.cutover.commands.LogCommand.RaiseIssue;
import dev.cutover.commands.LogCommand.RaiseRisk;
import dev.cutover.commands.LogCommand.WriteNote;
import dev.cutover.commands.Person;
import dev.cutover.commands.ProbeCommand.AskNow;
import dev.cutover.commands.ProbeCommand.ExpectDown;
import dev.cutover.commands.ProbeCommand.GiveReading;
import dev.cutover.commands.ProbeCommand.TakeBaseline;
import dev.cutover.commands.ProbeCommand.Waive;
import dev.cutover.commands.ProbeCommand.WatchAnew;
import dev.cutover.commands.RecordCommand.Choose;
import dev.cutover.commands.RecordCommand.RecordValue;
import dev.cutover.commands.RecordCommand.ShowOutput;
import dev.cutover.commands.RecordCommand.Sign;
import dev.cutover.commands.RecordCommand.WriteImprovement;
import dev.cutover.commands.RecordCommand.WriteLesson;
import dev.cutover.commands.RunCommand.AddTask;
import dev.cutover.commands.RunCommand.Close;
import dev.cutover.commands.RunCommand.Hold;
import dev.cutover.commands.RunCommand.Resume;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.Severity;
import dev.cutover.commands.SoakCommand;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskCommand.Block;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.TaskCommand.Fail;
import dev.cutover.commands.TaskCommand.MarkNotApplicable;
import dev.cutover.commands.TaskCommand.Release;
import dev.cutover.commands.TaskCommand.Reopen;
import dev.cutover.commands.TaskCommand.Skip;
import dev.cutover.commands.TaskCommand.TickSteps;
import dev.cutover.commands.TaskCommand.Unblock;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.grammar.Request.AttachText;
import dev.cutover.commands.grammar.Request.Begin;
import dev.cutover.commands.grammar.Request.Compare;
import dev.cutover.commands.grammar.Request.Confirm;
import dev.cutover.commands.grammar.Request.Link;
import dev.cutover.commands.grammar.Request.ListMirrors;
import dev.cutover.commands.grammar.Request.Look;
import dev.cutover.commands.grammar.Request.LookUp;
import dev.cutover.commands.grammar.Request.SayEstimate;
import dev.cutover.commands.grammar.Request.SayZero;
import dev.cutover.commands.grammar.Request.ShowHere;
import dev.cutover.commands.grammar.Request.ShowThere;
import dev.cutover.commands.grammar.Request.StopShowing;
import dev.cutover.commands.grammar.Request.Unlink;
import dev.cutover.commands.grammar.Request.View;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines that are understood, and as what.
class GrammarTest {

    private static final Map<String, Object> EXAMPLES = examples();

    private static Begin rehearsal(String plan, int faster) {
        return new Begin(plan, true, null, null, faster);
    }

    private static Map<String, Object> examples() {
        Map<String, Object> examples = new LinkedHashMap<>();
        examples.put("start demo", new Begin("demo", false, null, null));
        examples.put("start demo --rehearsal", new Begin("demo", true, null, null));
        examples.put("start --rehearsal demo", new Begin("demo", true, null, null));
        examples.put("start demo —rehearsal", new Begin("demo", true, null, null));
        examples.put("start demo --rehearsal --fast", rehearsal("demo", 60));
        examples.put("start --rehearsal --fast demo", rehearsal("demo", 60));
        examples.put("start demo --rehearsal --fast 10", rehearsal("demo", 10));
        examples.put("start demo --fast=10 --rehearsal", rehearsal("demo", 10));
        examples.put("start demo —fast = 10 —rehearsal", rehearsal("demo", 10));
        examples.put("start --fast 2026-move --rehearsal", rehearsal("2026-move", 60));
        examples.put("start --fast 5 2026 move --rehearsal", rehearsal("2026 move", 5));
        examples.put("start demo --fast 0 --rehearsal", rehearsal("demo", 0));
        examples.put("start demo --fast", new Begin("demo", false, null, null, 60));
        examples.put("start demo --env production", new Begin("demo", false, "production", null));
        examples.put("start demo --env=production", new Begin("demo", false, "production", null));
        examples.put("start demo –env production", new Begin("demo", false, "production", null));
        examples.put(
                "start --env \"prod eu\" my plan", new Begin("my plan", false, "prod eu", null));
        examples.put("start demo --env “prod eu”", new Begin("demo", false, "prod eu", null));
        examples.put("start demo --env \"prod", new Begin("demo", false, "\"prod", null));
        examples.put("hold waiting for the network", new Hold("waiting for the network"));
        examples.put("hold \"quoted\" --sev high", new Hold("\"quoted\" --sev high"));
        examples.put("resume", new Resume());
        examples.put("undo", new Undo());
        examples.put("close", new Close(null));
        examples.put("close we stop here", new Close("we stop here"));
        examples.put("add Warm the cache", new AddTask(null, "Warm the cache"));
        examples.put("add Warm --phase 2 the cache", new AddTask("2", "Warm the cache"));
        examples.put("amend", new Compare(null));
        examples.put("amend demo", new Compare("demo"));
        examples.put("amend the new plan", new Compare("the new plan"));
        examples.put("amend confirm 3fa9c2d1", new Confirm("3fa9c2d1"));
        examples.put("Amend  Confirm 3FA9C2D1 other", new Confirm("3FA9C2D1 other"));
        examples.put("record Tenant ID 4711", new RecordValue("Tenant ID 4711"));
        examples.put("expect 1.5 9 rows", new ShowOutput("1.5", "9 rows"));
        examples.put("lesson test the restore", new WriteLesson("test the restore"));
        examples.put("improvement two people", new WriteImprovement("two people"));
        examples.put("choose method B", new Choose("method B"));
        examples.put("signoff Database admin", new Sign("Database admin"));
        examples.put("contacts", new View.Contacts(null));
        examples.put("contacts database", new View.Contacts("database"));
        examples.put("export", new View.Export(null));
        examples.put("export csv", new View.Export("csv"));
        examples.put("claim 1.5", new Claim("1.5"));
        examples.put("CLAIM   1.5", new Claim("1.5"));
        examples.put("claim **1.5**", new Claim("1.5"));
        examples.put("claim #1.5", new Claim("1.5"));
        examples.put("claim 1.5:", new Claim("1.5"));
        examples.put("claim 1.5.", new Claim("1.5"));
        examples.put("claim (1.5)", new Claim("1.5"));
        examples.put("claim `1.5`", new Claim("1.5"));
        examples.put("claim **1.5:**", new Claim("1.5"));
        examples.put("claim “1.5”", new Claim("1.5"));
        examples.put("claim \u200E1.5\u200F", new Claim("1.5"));
        examples.put("claim\u00A01.5", new Claim("1.5"));
        examples.put("\u200Eclaim 1.5", new Claim("1.5"));
        examples.put("claim A.3", new Claim("A.3"));
        examples.put("release 1.5", new Release("1.5"));
        examples.put("done 1.5", new Complete("1.5", null));
        examples.put("done 1.5 all 100 captured", new Complete("1.5", "all 100 captured"));
        examples.put("done 1.5 two\nlines", new Complete("1.5", "two\nlines"));
        examples.put("done 1.5 ran it with --force", new Complete("1.5", "ran it with --force"));
        examples.put("step 1.5 1", new TickSteps("1.5", List.of(1)));
        examples.put("step 1.5 #2", new TickSteps("1.5", List.of(2)));
        examples.put("step 1.5 1, 3-5 7", new TickSteps("1.5", List.of(1, 3, 4, 5, 7)));
        examples.put("step 1.5 2–3", new TickSteps("1.5", List.of(2, 3)));
        examples.put("step 1.5 all", new TickSteps("1.5", List.of()));
        examples.put("assign 1.5 me", new Assign("1.5", Story.ANA));
        examples.put("assign 1.5 ana", new Assign("1.5", Story.ANA));
        examples.put("assign 1.5 @Ben", new Assign("1.5", Story.BEN));
        examples.put("assign 1.5 @ Ben", new Assign("1.5", Story.BEN));
        examples.put(
                "assign 1.5 <@U9|ben smith>",
                new Assign("1.5", new Person("local", "U9", "ben smith")));
        examples.put("fail 1.5 <@U9|ben> stopped a < b", new Fail("1.5", "@ben stopped a < b"));
        examples.put("done 1.5 with <@U9>, <@U8|zoë>", new Complete("1.5", "with <@U9>, @zoë"));
        examples.put("assign 1.5 Ana Łęcka", new Assign("1.5", Person.local("Ana Łęcka")));
        examples.put("fail 1.5 it stopped", new Fail("1.5", "it stopped"));
        examples.put("block 1.5 no access", new Block("1.5", "no access"));
        examples.put("unblock 1.5", new Unblock("1.5"));
        examples.put("skip 1.6 agreed", new Skip("1.6", "agreed"));
        examples.put("na 1.6 not here", new MarkNotApplicable("1.6", "not here"));
        examples.put("reopen 1.5 again", new Reopen("1.5", "again"));
        examples.put("check 2 1", new Check("2", List.of(1)));
        examples.put("check 2", new Check("2", List.of()));
        examples.put("check phase 2 1", new Check("2", List.of(1)));
        examples.put("check final all", new Check("final", List.of()));
        examples.put("uncheck 2 1", new Uncheck("2", 1));
        examples.put("approve 4", new Approve("4", null));
        examples.put("approve phase 4", new Approve("4", null));
        examples.put("approve 4 the team agreed", new Approve("4", "the team agreed"));
        examples.put("go", new Go(null, null));
        examples.put("go phase 5", new Go("5", null));
        examples.put("go **5** all agreed", new Go("5", "all agreed"));
        examples.put("no-go 5 not yet", new SayNoGo("5 not yet"));
        examples.put("No-Go the soak is not over", new SayNoGo("the soak is not over"));
        examples.put(
                "unlock 7.2 the old server is gone already",
                new SoakCommand.Unlock("7.2", "the old server is gone already"));
        examples.put("looked 4.5 memory at 61 %", new ClockCommand.Look("4.5", "memory at 61 %"));
        examples.put("time", new View.Time(null));
        examples.put("time phase 2", new View.Time("2"));
        examples.put("t0 Sun 06:00", new SayZero(null, "Sun 06:00"));
        examples.put("t0 Sun 06:00 the DBA", new SayZero(null, "Sun 06:00 the DBA"));
        examples.put("eta **2.4** 20m the DBA", new SayEstimate("2.4", null, "20m the DBA"));
        examples.put("t0", new Misreading.Missing(verb("t0"), first("t0")));
        examples.put(
                "eta 2.4", new Misreading.Missing(verb("eta"), verb("eta").parameters().get(1)));
        examples.put(
                "start demo --t0 Sun 06:00 UTC --env test",
                new Begin("demo", false, "test", "Sun 06:00 UTC"));
        examples.put("start demo --t0 \"in 20 min\"", new Begin("demo", false, null, "in 20 min"));
        examples.put("start demo —t0 06:30", new Begin("demo", false, null, "06:30"));
        examples.put("summary", new View.Summed(null, null));
        examples.put("summary run --form technical", new View.Summed("run", "technical"));
        examples.put("probe", new AskNow(null));
        examples.put("probe 2.4#2", new AskNow("2.4#2"));
        examples.put("probe phase 2", new AskNow("phase-2"));
        examples.put("probes", new View.Probes());
        examples.put("handover", new View.MyHandover());
        examples.put("handover me", new HandoverCommand.Offer(Story.ANA));
        examples.put("handover Ben", new HandoverCommand.Offer(Story.BEN));
        examples.put("handover accept", new HandoverCommand.TakeOver(0));
        examples.put("handover withdraw", new HandoverCommand.Withdraw());
        examples.put("catchup", new Request.CatchUp());
        examples.put("check", new View.Proposals());
        examples.put("reading 2.4 78 %", new GiveReading("2.4", "78 %"));
        examples.put("waive 2.4 seen by hand", new Waive("2.4", "seen by hand"));
        examples.put("watch 2.4", new WatchAnew("2.4"));
        examples.put("baseline shipments", new TakeBaseline("shipments"));
        examples.put(
                "expect-down 10 the database restarts",
                new ExpectDown(Duration.ofMinutes(10), "the database restarts"));
        examples.put("override 5 we watch it", new OpenAnyway("5", "we watch it"));
        examples.put("issue slow", new RaiseIssue("slow", Severity.MEDIUM, null));
        examples.put(
                "issue slow --sev high --task **1.5**",
                new RaiseIssue("slow", Severity.HIGH, "1.5"));
        examples.put(
                "issue --task 1.5 login --sev CRITICAL is slow",
                new RaiseIssue("login is slow", Severity.CRITICAL, "1.5"));
        examples.put("issue slow —sev low", new RaiseIssue("slow", Severity.LOW, null));
        examples.put(
                "issue close button is gone",
                new RaiseIssue("close button is gone", Severity.MEDIUM, null));
        examples.put(
                "issue close 3rd party is down",
                new RaiseIssue("close 3rd party is down", Severity.MEDIUM, null));
        examples.put("issue close 1 a larger pool", new CloseIssue(1, "a larger pool"));
        examples.put("Issue  Close #1 a larger pool", new CloseIssue(1, "a larger pool"));
        examples.put("risk DNS may lag", new RaiseRisk("DNS may lag", null));
        examples.put(
                "risk DNS may lag --impact “an hour”", new RaiseRisk("DNS may lag", "an hour"));
        examples.put("risk close 1 they are out", new CloseRisk(1, "they are out"));
        examples.put("note took 4 min --task 1.5", new WriteNote("took 4 min", "1.5"));
        examples.put("note <b>&amp; *x* _y_", new WriteNote("<b>&amp; *x* _y_", null));
        examples.put("issues", new View.Issues());
        examples.put("risks", new View.Risks());
        examples.put("status", new View.Status());
        examples.put("board", new View.Board());
        examples.put("next", new View.Next());
        examples.put("mine", new View.Mine());
        examples.put("task 1.5", new View.OneTask("1.5"));
        examples.put("plan", new View.ThePlan());
        examples.put("who", new View.Who());
        examples.put("timeline", new View.Timeline(false));
        examples.put("timeline --all", new View.Timeline(true));
        examples.put("task 1,5", new View.OneTask("1.5"));
        examples.put("lookup unhealthy", new LookUp("unhealthy", 1, 0));
        examples.put("lookup df -h /var --nth 2", new LookUp("df -h /var", 2, 0));
        examples.put("lookup --from 12 disk full --nth 3", new LookUp("disk full", 3, 12));
        examples.put("lookup disk –nth #2", new LookUp("disk", 2, 0));
        examples.put("attach reference-runbook", new AttachText("reference-runbook"));
        examples.put("attach the old notes.md", new AttachText("the old notes.md"));
        examples.put("mirror #alerts", new ShowThere("#alerts", false, null));
        examples.put(
                "mirror <#C1|all hands> --read-only", new ShowThere("<#C1|all hands>", true, null));
        examples.put(
                "mirror --for alerts slack:T1/C2", new ShowThere("slack:T1/C2", false, "alerts"));
        examples.put("mirror", new Misreading.Missing(verb("mirror"), first("mirror")));
        for (String given : new String[] {"1.5", "10x", "-3", "1,000"}) {
            examples.put(
                    "start demo --rehearsal --fast " + given,
                    new Misreading.NotANumber(
                            verb("start"), verb("start").parameters().get(2), given));
        }
        examples.put(
                "start demo --rehearsal --fast=quick",
                new Misreading.NotANumber(
                        verb("start"), verb("start").parameters().get(2), "quick"));
        examples.put(
                "start demo --fast 2 --rehearsal --fast 3",
                new Misreading.TooMuch(verb("start"), "second --fast"));
        examples.put("mirror #a #b", new Misreading.TooMuch(verb("mirror"), "#b"));
        examples.put("mirror <#C1|a> please", new Misreading.TooMuch(verb("mirror"), "please"));
        examples.put("mirror here k7qm 2xtp", new ShowHere("k7qm 2xtp", false, null));
        examples.put("mirror stop", new StopShowing(null));
        examples.put("mirror stop <#C1|a>", new StopShowing("<#C1|a>"));
        examples.put("mirrors", new ListMirrors());
        examples.put("link", new Link(null));
        examples.put("link k7qm2xtp", new Link("k7qm2xtp"));
        examples.put("unlink", new Unlink());
        examples.put("notify", new Request.NotifyMe(null));
        examples.put("notify off", new Request.NotifyMe("off"));
        examples.put("notify quiet 22:00-06:00", new Request.KeepQuiet("22:00-06:00"));
        examples.put("notify quiet off", new Request.KeepQuiet("off"));
        examples.put(
                "notify quiet",
                new Misreading.Missing(verb("notify quiet"), first("notify quiet")));
        examples.put("notify status 30m", new Request.StatusFor("30m", null));
        examples.put("notify status 1 h --in #alerts", new Request.StatusFor("1 h", "#alerts"));
        examples.put("note see <#C1|alerts>", new WriteNote("see #alerts", null));
        examples.put("help", new View.Help(null));
        examples.put("help issue close", new View.Help("issue close"));
        examples.put("", new View.Help(null));
        examples.put("  \n ", new View.Help(null));
        return examples;
    }

    private static Verb verb(String word) {
        return Verbs.named(word).orElseThrow();
    }

    private static Parameter first(String word) {
        return verb(word).parameters().getFirst();
    }

    static Stream<String> lines() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isUnderstood(String line) {
        assertThat(meant(Grammar.read(line, Story.ANA))).isEqualTo(EXAMPLES.get(line));
    }

    private static Object meant(Reading reading) {
        return switch (reading) {
            case Understood(Act(var command)) -> command;
            case Understood(Begin begin) -> begin;
            case Understood(AttachText attach) -> attach;
            case Understood(Request.AssignByName byName) -> byName;
            case Understood(Request.HandOverByName byName) -> byName;
            case Understood(Request.CatchUp catchUp) -> catchUp;
            case Understood(LookUp lookup) -> lookup;
            case Understood(Compare compare) -> compare;
            case Understood(Confirm confirm) -> confirm;
            case Understood(Request.Mirroring mirroring) -> mirroring;
            case Understood(Request.Linking linking) -> linking;
            case Understood(Request.Scheduling scheduling) -> scheduling;
            case Understood(Request.Notifying notifying) -> notifying;
            case Understood(Look(var view)) -> view;
            case Reading.Misread(var why) -> why;
        };
    }

    static Stream<Verb> verbs() {
        return Verbs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbsOwnExampleIsUnderstoodAsThatVerb(Verb verb) {
        assertThat(verb.example()).startsWith(verb.word());
        assertThat(Grammar.read(verb.example(), Story.ANA)).isInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasItsHelp(Verb verb) {
        assertThat(verb.help()).matches("\\p{Lu}.*[^.!]");
        verb.parameters()
                .forEach(parameter -> assertThat(parameter.help()).matches("[\\p{Ll}\\d].*[^.!]"));
        assertThat(Verbs.named(verb.word().toUpperCase(Locale.ROOT))).contains(verb);
    }

    @Test
    void noVerbIsDeclaredTwiceAndNoneGoesWithoutAnExampleHere() {
        assertThat(Verbs.all()).extracting(Verb::word).doesNotHaveDuplicates();
        assertThat(
                        Verbs.all().stream()
                                .map(Verb::word)
                                .filter(word -> lines().noneMatch(line -> line.startsWith(word)))
                                .collect(toSet()))
                .isEmpty();
    }

    @Test
    void usagesSayWhatIsOptional() {
        assertThat(Verbs.all().stream().map(Verb::usage))
                .contains(
                        "start PLAN [--rehearsal] [--fast [N]] [--env ENV] [--t0 TIME]",
                        "t0 TIME [WHY]",
                        "eta ID DURATION WHY",
                        "done ID [NOTE]",
                        "check [PHASE] [N]",
                        "issue TEXT [--sev low|medium|high|critical] [--task TASK]",
                        "issue close N HOW",
                        "lookup TEXT [--nth N] [--from N]",
                        "attach FILE",
                        "undo");
    }
}
