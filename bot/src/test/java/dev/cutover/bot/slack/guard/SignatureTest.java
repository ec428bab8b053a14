package dev.cutover.bot.slack.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /// The example of Slack's own documentation.
    private static final Signature SIGNATURE = new Signature("8f742231b10e8888abcd99yyyzzz85a5");

    private static final String TIMESTAMP = "1531420618";
    private static final Instant NOW = Instant.ofEpochSecond(1531420618);
    private static final byte[] BODY =
            ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
                            + "&user_name=roadrunner&command=%2Fwebhook-collect&text="
                            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
                    .getBytes(UTF_8);
    private static final String WRITTEN =
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    @Test
    void slacksOwnExampleIsLetIn() {
        assertThat(refused(BODY, TIMESTAMP, WRITTEN, NOW)).isEmpty();
    }

    @Test
    void anotherByteIsAnotherRequest() {
        byte[] appended = new byte[BODY.length + 1];
        System.arraycopy(BODY, 0, appended, 0, BODY.length);
        appended[BODY.length] = '\n';
        assertThat(refused(appended, TIMESTAMP, WRITTEN, NOW))
                .isEqualTo("the signature does not match");
        assertThat(refused(BODY, TIMESTAMP, WRITTEN.replace('5', '6'), NOW))
                .isEqualTo("the signature does not match");
        assertThat(refused(BODY, TIMESTAMP, "v0=", NOW)).isEqualTo("the signature does not match");
        assertThat(refused(BODY, "1531420619", WRITTEN, NOW))
                .isEqualTo("the signature does not match");
    }

    @Test
    void oldAndFutureRequestsAreRefused() {
        Duration fiveMinutes = Duration.ofMinutes(5);
        assertThat(refused(BODY, TIMESTAMP, WRITTEN, NOW.plus(fiveMinutes))).isEmpty();
        assertThat(refused(BODY, TIMESTAMP, WRITTEN, NOW.minus(fiveMinutes))).isEmpty();
        assertThat(refused(BODY, TIMESTAMP, WRITTEN, NOW.plus(fiveMinutes).plusSeconds(1)))
                .isEqualTo("the timestamp is 301 seconds off");
        assertThat(refused(BODY, TIMESTAMP, WRITTEN, NOW.minus(fiveMinutes).minusSeconds(1)))
                .isEqualTo("the timestamp is 301 seconds off");
    }

    @Test
    void oneTimestampAndOneSignatureIsWhatSlackSends() {
        assertThat(SIGNATURE.refused(BODY, List.of(), List.of(WRITTEN), NOW))
                .contains("0 timestamps and 1 signatures");
        assertThat(SIGNATURE.refused(BODY, List.of(TIMESTAMP), List.of(WRITTEN, WRITTEN), NOW))
                .contains("1 timestamps and 2 signatures");
        assertThat(refused(BODY, "soon", WRITTEN, NOW))
                .isEqualTo("the timestamp is no number of seconds");
        assertThat(refused(BODY, "-1", WRITTEN, NOW))
                .isEqualTo("the timestamp is no number of seconds");
    }

    private static String refused(byte[] body, String timestamp, String signature, Instant now) {
        return SIGNATURE.refused(body, List.of(timestamp), List.of(signature), now).orElse("");
    }
}
