package dev.cutover.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {

    @Test
    void theInvitationAsksForWhatTheBotNeedsAndNoMore() throws IOException {
        assertThat(Permission.getPermissions(Right.all()))
                .containsExactlyInAnyOrder(
                        Permission.VIEW_CHANNEL,
                        Permission.MESSAGE_SEND,
                        Permission.MESSAGE_HISTORY,
                        Permission.CREATE_PUBLIC_THREADS,
                        Permission.MESSAGE_SEND_IN_THREADS,
                        Permission.PIN_MESSAGES);
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(Invitation.to("APPLICATION_ID"));
    }

    @ParameterizedTest
    @EnumSource
    void eachIsMissedWhereItIsMissing(Right right) {
        assertThat(Right.missing(Right.all())).isEmpty();
        long others =
                Right.missing(0).stream()
                        .filter(other -> other != right)
                        .mapToLong(RightTest::bit)
                        .reduce(0, (a, b) -> a | b);
        assertThat(Right.missing(others)).containsExactly(right);
    }

    private static long bit(Right right) {
        for (long bit = 1; bit != 0; bit <<= 1) {
            if (right.isIn(bit)) {
                return bit;
            }
        }
        throw new AssertionError(right);
    }
}
