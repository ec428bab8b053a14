package dev.cutover.commands.control;

import dev.cutover.commands.Place;
import dev.cutover.commands.grammar.Request.LookUp;
import dev.cutover.commands.lookup.Query;
import dev.cutover.commands.lookup.Search;
import dev.cutover.commands.lookup.Search.Found;
import dev.cutover.commands.lookup.Volume;
import dev.cutover.commands.views.LookupView;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.LookupWords;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers what somebody looks up, with a cutover in the channel or without. Thread-safe.
final class Lookup {

    private static final int TITLES = 6;

    private final Runs runs;
    private final PlanShelf shelf;
    private final IndexedTexts texts;

    Lookup(Runs runs, PlanShelf shelf) {
        this.runs = runs;
        this.shelf = shelf;
        this.texts = new IndexedTexts(runs.reader());
    }

    Answer answer(Place place, LookUp asked) {
        Optional<Run> run = runs.in(place);
        long seq = run.map(here -> here.cutover().seq()).orElse(0L);
        Query query = Query.of(asked.text());
        if (query.words().isEmpty()) {
            return Answers.refused(LookupWords.noWord(query), seq);
        }
        Library library = Library.of(run, shelf, texts);
        Found found = Search.in(library.volumes(), query);
        return asked.nth() >= 1 && asked.nth() <= found.matches().size()
                ? shown(new LookupView(found, asked.nth(), asked.from(), library.leftOut()), seq)
                : notFound(library, found, asked.nth(), seq);
    }

    private static Answer shown(LookupView view, long seq) {
        return new Answer(true, view.message(), seq);
    }

    private static Answer notFound(Library library, Found found, int nth, long seq) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(why(library.volumes(), found, nth)));
        if (!library.leftOut().isEmpty()) {
            blocks.add(new Paragraph(LookupWords.notSearched(library.leftOut())));
        }
        return new Answer(false, new Message(blocks), seq);
    }

    private static Text why(List<Volume> volumes, Found found, int nth) {
        if (!found.matches().isEmpty()) {
            return LookupWords.noSuchMatch(found.query(), nth, found.matches().size());
        }
        return volumes.isEmpty()
                ? LookupWords.noTexts()
                : LookupWords.nothing(found.asked(), titles(volumes));
    }

    private static List<String> titles(List<Volume> volumes) {
        return volumes.stream()
                .flatMap(volume -> volume.text().parts().stream())
                .distinct()
                .limit(TITLES)
                .toList();
    }
}
