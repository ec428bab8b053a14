package dev.cutover.plans.amend;

/// Whether two titles say the same, as amendments compare them: case, blanks, decoration and a done
/// mark do not matter.
public final class Titles {

    private Titles() {}

    public static boolean same(String one, String other) {
        return one.equals(other) || Wording.plain(one).equals(Wording.plain(other));
    }
}
