package dev.cutover.bot.deliveries.mail;

import dev.cutover.bot.deliveries.Undelivered;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;

/// Why a letter did not get through, in words of our own: what a server says may hold anything.
final class Failures {

    private static final int FOR_GOOD = 500;
    private static final int DEPTH = 10;

    private Failures() {}

    static Undelivered of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Undelivered.now("it does not take the user and the password");
        }
        int code = code(failure);
        if (code > 0) {
            String sentence = "it answers " + code;
            return code >= FOR_GOOD ? Undelivered.forGood(sentence) : Undelivered.now(sentence);
        }
        return Undelivered.now(why(failure));
    }

    /// What the server answered to the letter; 0 where it did not come so far.
    private static int code(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            switch (cause) {
                case SMTPAddressFailedException address -> {
                    return address.getReturnCode();
                }
                case SMTPSenderFailedException sender -> {
                    return sender.getReturnCode();
                }
                case SMTPSendFailedException sent when sent.getReturnCode() > 0 -> {
                    return sent.getReturnCode();
                }
                case Throwable other -> cause = after(other);
            }
        }
        return 0;
    }

    private static @Nullable Throwable after(Throwable failure) {
        return failure instanceof MessagingException messaging
                ? messaging.getNextException()
                : failure.getCause();
    }

    private static String why(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            switch (cause) {
                case UnknownHostException _ -> {
                    return "nobody knows its name";
                }
                case ConnectException _ -> {
                    return "nobody answers there";
                }
                case SocketTimeoutException _ -> {
                    return "it does not answer in time";
                }
                case SSLException _ -> {
                    return "its certificate is not trusted, or TLS failed";
                }
                case SocketConnectException connecting -> cause = connecting.getException();
                case MailConnectException connecting -> cause = connecting.getNextException();
                case Throwable other -> cause = after(other);
            }
        }
        return "the connection broke, or it has no STARTTLS";
    }
}
