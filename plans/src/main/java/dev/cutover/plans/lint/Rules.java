package dev.cutover.plans.lint;

import java.util.List;

/// All rules, in the order in which they are listed.
public final class Rules {

    private static final List<Rule> ALL =
            List.of(
                    new UnknownNeedRule(),
                    new NeedCycleRule(),
                    new LaterNeedRule(),
                    new GateCycleRule(),
                    new ProbeRule(),
                    new EarlyTickRule(),
                    new DoneMarkRule(),
                    new ClaimedStatusRule(),
                    new StatusTableRule(),
                    new HeadFootRule(),
                    new CountsRule(),
                    new EmptyPhaseRule(),
                    new OptionalInOrderRule(),
                    new PhaseDurationRule(),
                    new NoEstimateRule(),
                    new SizeRule(),
                    new SpeedUpRule(),
                    new TimeTableRule(),
                    new OffsetRule(),
                    new WindowRule(),
                    new SoakRule(),
                    new NoRollbackRule(),
                    new VagueTriggerRule(),
                    new TwoTargetsRule(),
                    new OffDutyRule(),
                    new NamelessContactRule(),
                    new BlankRule(),
                    new EndlessCommandRule(),
                    new TerminalRule(),
                    new LoneDangerRule(),
                    new SecretRule(),
                    new PrivateAddressRule());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
