package dev.cutover.bot.probes.dns;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/// A name server on this machine that knows a few records.
final class NameServer implements AutoCloseable {

    private final DatagramSocket socket;
    private final List<Record> records;
    private final boolean silent;
    private final CountDownLatch asked = new CountDownLatch(1);

    NameServer(List<Record> records) throws IOException {
        this(records, false);
    }

    private NameServer(List<Record> records, boolean silent) throws IOException {
        this.silent = silent;
        this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        this.records = records;
        Thread.ofVirtual().start(this::serve);
    }

    /// One that reads every question and never answers.
    static NameServer silent() throws IOException {
        return new NameServer(List.of(), true);
    }

    boolean wasAsked() {
        return asked.getCount() == 0;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    private void serve() {
        byte[] buffer = new byte[2_000];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                Message query = new Message(Arrays.copyOf(buffer, packet.getLength()));
                asked.countDown();
                if (silent) {
                    continue;
                }
                byte[] answer = answer(query).toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException _) {
                // closed, or nonsense that nobody waits for
            }
        }
    }

    private Message answer(Message query) {
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(query.getQuestion(), Section.QUESTION);
        Name wanted = query.getQuestion().getName();
        boolean found = false;
        for (Record record : records) {
            if (record.getName().equals(wanted)) {
                answer.addRecord(record, Section.ANSWER);
                found = true;
            }
        }
        answer.getHeader().setRcode(found ? Rcode.NOERROR : Rcode.NXDOMAIN);
        return answer;
    }

    @Override
    public void close() {
        socket.close();
    }
}
