package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Team;
import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.Team.SignOff;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Grids;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Stretch;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Prompts;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads who can be called, where is written, and who signs.
public final class TeamReader {

    private static final int MOST_NAMED = 5;

    private final Lines lines;
    private final Whereabouts places;
    private final List<Contact> contacts = new ArrayList<>();
    private final Channels channels = new Channels();
    private final List<SignOff> signOffs = new ArrayList<>();

    /// What the heads above a piece say that stands there.
    private record Here(
            boolean contacts, boolean onlyContacts, boolean channels, boolean signOffs) {

        static final Here NOTHING = new Here(false, false, false, false);

        /// A head of its own says it anew; one that says nothing leaves what is above.
        Here below(String title) {
            Here own =
                    new Here(
                            TeamWords.isContacts(title),
                            TeamWords.isOnlyContacts(title),
                            TeamWords.isChannels(title),
                            SignWords.isHeading(title));
            return own.equals(NOTHING) ? this : own;
        }
    }

    private TeamReader(Lines lines, Whereabouts places) {
        this.lines = lines;
        this.places = places;
    }

    public static Team read(Chapter document, Lines lines, Whereabouts places, Findings findings) {
        TeamReader reader = new TeamReader(lines, places);
        reader.chapter(document, Here.NOTHING);
        reader.report(findings);
        return new Team(reader.contacts, reader.channels.all(), reader.signOffs);
    }

    private void chapter(Chapter chapter, Here above) {
        // The title of a document says what it is about, not what stands in it.
        Here here = chapter.level() <= 1 ? Here.NOTHING : above.below(chapter.title());
        for (Stretch stretch : chapter.stretches()) {
            Here below = stretch.bold() ? here.below(stretch.title()) : here;
            if (stretch.bold()) {
                signed(stretch.line(), here);
            }
            stretch.pieces().forEach(piece -> piece(piece, below));
        }
        chapter.chapters().forEach(one -> chapter(one, here));
    }

    private void piece(Piece piece, Here here) {
        switch (piece) {
            case Piece.Table table -> table(Grids.of(table), here);
            case Piece.Item item -> item(item, here);
            case Piece.Paragraph paragraph ->
                    paragraph.lines().forEach(line -> line(line.text(), line.number(), here));
            case Piece.Code _, Piece.Heading _, Piece.Rule _ -> {}
        }
    }

    private void table(Grid grid, Here here) {
        if (SignOffTable.is(grid, here.signOffs())) {
            signOffs.addAll(SignOffTable.of(grid, lines));
            return;
        }
        contacts.addAll(ContactTable.of(grid, here.contacts()));
        channels.addAll(grid, here.channels());
    }

    private void item(Piece.Item item, Here here) {
        if (places.isInTask(item.line())) {
            return;
        }
        if (item.box() != null && here.signOffs() && Prompts.in(lines.at(item.line())).isEmpty()) {
            SignOffLine.ofBox(PlainText.of(item.text()), item.box()).ifPresent(signOffs::add);
        }
        if (item.depth() == 1 || item.box() == null) {
            line(item.text(), item.line(), here);
        }
    }

    private void line(String markdown, int line, Here here) {
        if (places.isInTask(line)) {
            return;
        }
        if (signed(line, here)) {
            return;
        }
        List<Team.Channel> named = ChannelLine.of(markdown, line, here.channels());
        named.forEach(channels::add);
        if (named.isEmpty() && here.contacts()) {
            ContactLine.of(markdown, line, here.onlyContacts()).ifPresent(contacts::add);
        }
    }

    private boolean signed(int line, Here here) {
        Optional<SignOff> signOff = SignOffLine.of(lines.at(line), here.signOffs());
        signOff.ifPresent(signOffs::add);
        return signOff.isPresent();
    }

    private void report(Findings findings) {
        List<Contact> lost = contacts.stream().filter(ContactLine::isUnreachable).toList();
        if (lost.isEmpty()) {
            return;
        }
        String who =
                lost.stream()
                        .limit(MOST_NAMED)
                        .map(TeamReader::name)
                        .collect(Collectors.joining(", "));
        findings.info(
                lost.getFirst().line(),
                "unreachable-contact",
                "It is not written how to reach %s."
                        .formatted(lost.size() > MOST_NAMED ? who + ", …" : who),
                "Write a phone number, an address or a handle beside the name.");
    }

    private static String name(Contact contact) {
        String role = contact.role();
        String name = contact.name();
        return role != null ? role : name != null ? name : "someone";
    }
}
