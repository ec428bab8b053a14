package dev.cutover.bot.probes.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/// Remembers which address answered.
final class Peer extends EventListener {

    private volatile @Nullable String address;

    @Override
    public void connectEnd(
            Call call,
            InetSocketAddress inetSocketAddress,
            Proxy proxy,
            @Nullable Protocol protocol) {
        address = inetSocketAddress.getAddress().getHostAddress();
    }

    @Nullable String address() {
        return address;
    }
}
