package dev.cutover.commands.grammar;

import dev.cutover.commands.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which channel is meant by what somebody wrote: one chosen from the platform's own list
/// (`<#ID|NAME>`), an address (`slack:T012/C345`), or a name on the local channel.
public final class ChannelNames {

    private static final Pattern ADDRESS =
            Pattern.compile("([a-z]{1,20}+):([A-Za-z0-9_./-]{1,200}+)");
    private static final Pattern NAME = Pattern.compile("#?([A-Za-z0-9][A-Za-z0-9_-]{0,79}+)");
    private static final Pattern BARE = Pattern.compile("<#([A-Za-z0-9_.-]{1,64}+)>");

    /// Where names are all there is.
    private static final String LOCAL = "local";

    private ChannelNames() {}

    /// @param here where it was said: a channel of a list is on the same platform and, where a
    ///   platform has several, in the same workspace
    public static Optional<Place> place(String given, Place here) {
        Optional<Place> chosen =
                Mentions.channel(given)
                        .filter(mention -> mention.rest().isEmpty())
                        .map(mention -> beside(here, mention.id()))
                        .or(() -> bare(given, here));
        return chosen.or(() -> address(given)).or(() -> local(given, here));
    }

    /// How somebody would have to write a channel to be understood, whatever it is called.
    private static Optional<Place> bare(String given, Place here) {
        Matcher matcher = BARE.matcher(given);
        return matcher.matches() ? Optional.of(beside(here, matcher.group(1))) : Optional.empty();
    }

    private static Place beside(Place here, String id) {
        String group = here.channel().substring(0, here.channel().lastIndexOf('/') + 1);
        return new Place(here.platform(), group + id);
    }

    private static Optional<Place> address(String given) {
        Matcher matcher = ADDRESS.matcher(given);
        return matcher.matches()
                ? Optional.of(place(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// There is no `General` on the local channel, and a place that is not there is shown to
    /// nobody.
    private static Place place(String platform, String channel) {
        return new Place(
                platform, platform.equals(LOCAL) ? channel.toLowerCase(Locale.ROOT) : channel);
    }

    private static Optional<Place> local(String given, Place here) {
        Matcher matcher = NAME.matcher(given);
        return here.platform().equals(LOCAL) && matcher.matches()
                ? Optional.of(new Place(LOCAL, matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
