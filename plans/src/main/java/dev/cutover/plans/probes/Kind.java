package dev.cutover.plans.probes;

import static dev.cutover.plans.probes.Subject.AGE;
import static dev.cutover.plans.probes.Subject.ANSWER;
import static dev.cutover.plans.probes.Subject.BODY;
import static dev.cutover.plans.probes.Subject.EXIT;
import static dev.cutover.plans.probes.Subject.EXPIRES;
import static dev.cutover.plans.probes.Subject.HEADER;
import static dev.cutover.plans.probes.Subject.IP;
import static dev.cutover.plans.probes.Subject.ISSUER;
import static dev.cutover.plans.probes.Subject.JSON;
import static dev.cutover.plans.probes.Subject.NAMES;
import static dev.cutover.plans.probes.Subject.OUT;
import static dev.cutover.plans.probes.Subject.PROTOCOL;
import static dev.cutover.plans.probes.Subject.RCODE;
import static dev.cutover.plans.probes.Subject.ROW;
import static dev.cutover.plans.probes.Subject.ROWS;
import static dev.cutover.plans.probes.Subject.SERIES;
import static dev.cutover.plans.probes.Subject.SIZE;
import static dev.cutover.plans.probes.Subject.STATE;
import static dev.cutover.plans.probes.Subject.STATUS;
import static dev.cutover.plans.probes.Subject.TIME;
import static dev.cutover.plans.probes.Subject.TTL;
import static dev.cutover.plans.probes.Subject.URL;
import static dev.cutover.plans.probes.Subject.VALID;
import static dev.cutover.plans.probes.Subject.VALUE;

import java.util.List;
import java.util.Locale;

/// The kinds of questions.
public enum Kind {
    HTTP,
    TCP,
    TLS,
    DNS,
    SQL,
    PROM,
    PUSH,
    RUN,
    ASK;

    /// What can be expected of the answer.
    public List<Subject> subjects() {
        return switch (this) {
            case HTTP -> List.of(STATUS, TIME, BODY, SIZE, HEADER, JSON, IP, EXPIRES, URL);
            case TCP -> List.of(STATE, TIME);
            case TLS -> List.of(VALID, EXPIRES, ISSUER, NAMES, PROTOCOL, TIME);
            case DNS -> List.of(ANSWER, TTL, RCODE, TIME);
            case SQL -> List.of(VALUE, ROWS, ROW, TIME);
            case PROM -> List.of(VALUE, SERIES, TIME);
            case PUSH -> List.of(VALUE, AGE, STATUS, JSON);
            case RUN -> List.of(EXIT, OUT, JSON, VALUE, TIME);
            case ASK -> List.of(ANSWER);
        };
    }

    /// `http`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
