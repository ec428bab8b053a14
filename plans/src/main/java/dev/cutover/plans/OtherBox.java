package dev.cutover.plans;

/// A box that is no work: a trigger, a contact, a sign-off, a status. Kept, so that nothing is
/// lost.
///
/// @param section the title of the section it stands in
public record OtherBox(String text, Box box, String section) {

    public int line() {
        return box.line();
    }
}
