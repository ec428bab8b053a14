package dev.cutover.bot.probes.dns;

import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.plans.probes.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/// What a name server answered.
record Resolved(Message message, Duration took) implements Seen {

    @Override
    public Found find(Subject subject, @Nullable String argument) {
        return switch (subject) {
            case ANSWER -> new Several(answers().stream().map(Resolved::data).toList());
            case TTL -> ttl();
            case RCODE -> Seen.text(Rcode.string(message.getRcode()));
            case TIME -> new One(Datum.time(took));
            case STATUS, BODY, SIZE, HEADER, JSON, IP, EXPIRES, URL, STATE, VALID -> new Absent();
            case ISSUER, NAMES, PROTOCOL, VALUE, ROWS, ROW, SERIES, AGE, EXIT, OUT -> new Absent();
        };
    }

    private List<Record> answers() {
        return message.getSection(Section.ANSWER);
    }

    /// Names without their last dot, as people write them.
    private static Datum data(Record answer) {
        String text = answer.rdataToString();
        boolean name = text.endsWith(".") && text.length() > 1;
        return new Datum.Text(name ? text.substring(0, text.length() - 1) : text);
    }

    /// The shortest: then somebody asks anew.
    private Found ttl() {
        return answers().stream()
                .map(Record::getTTL)
                .min(Long::compareTo)
                .<Found>map(ttl -> new One(Datum.seconds(BigDecimal.valueOf(ttl))))
                .orElseGet(Absent::new);
    }
}
