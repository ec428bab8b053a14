package dev.cutover.commands.kit;

import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;

/// What stands in a channel, brought there as the writer of a channel does.
public final class ChannelText {

    private ChannelText() {}

    /// What is not there is posted and remembered.
    public static void post(Story story, Place place) {
        for (Posting posting : new Postings(story.cutover(), story.entries(), place).all()) {
            String key = posting.key();
            if (story.cutover().posts().message(key, place) == null) {
                story.when(Person.BOT, new RememberMessage(key, place, "m-" + key)).accepted();
            }
        }
    }
}
