package dev.cutover.bot.local;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One channel: its posts, its file and those who want to know. Thread-safe: one at a time, in the
/// order in which everybody sees it.
final class Channel implements AutoCloseable {

    /// The file is rewritten beyond this many bytes, and again whenever it has doubled since.
    static final long LARGE = 32L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

    private final ReentrantLock turn = new ReentrantLock();
    private final String name;
    private final ChannelFile file;
    private final InstantSource clock;
    private final Happening.Listener listener;
    private final Posts posts = new Posts();
    private long compactAt = LARGE;

    private Channel(
            String name, ChannelFile file, InstantSource clock, Happening.Listener listener) {
        this.name = name;
        this.file = file;
        this.clock = clock;
        this.listener = listener;
    }

    static Channel open(
            Path folder, String name, InstantSource clock, Happening.Listener listener) {
        ChannelFile file = ChannelFile.open(folder.resolve(name + ".jsonl"));
        Channel channel = new Channel(name, file, clock, listener);
        try {
            file.read().forEach(channel.posts::apply);
            channel.compact();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read channel " + name + " in " + folder, e);
        }
        return channel;
    }

    long post(Person by, Content content) {
        return inTurn(() -> posted(null, by, content));
    }

    /// The same key again is the same message, with the content of now.
    long post(String key, Person by, Shown content) {
        return inTurn(() -> again(null, key, content).orElseGet(() -> posted(key, by, content)));
    }

    private long posted(@Nullable String key, Person by, Content content) {
        Post post = Post.of(posts.next(), clock.instant(), by, content).called(key);
        keep(new Change.Posted(post), true);
        tell(new Happening.Posted(post));
        return post.id();
    }

    /// As for a post: one key is one reply.
    long reply(String to, String key, Person by, Shown content) {
        return inTurn(() -> {
            Post parent = find(to);
            long root = parent.root() == null ? parent.id() : parent.root();
            return again(root, key, content).orElseGet(() -> replied(root, key, by, content));
        });
    }

    private long replied(long root, String key, Person by, Content content) {
        Post post = Post.inThread(root, posts.next(), clock.instant(), by, content).called(key);
        keep(new Change.Posted(post), true);
        tell(new Happening.Replied(post, posts.replies(root)));
        return post.id();
    }

    private Optional<Long> again(@Nullable Long root, String key, Shown content) {
        Optional<Post> before = posts.keyed(root, key);
        before.ifPresent(post -> edit(post, content.message()));
        return before.map(Post::id);
    }

    void edit(String id, Message message) {
        inTurn(() -> {
            Post post = find(id);
            edit(post, message);
            return post.id();
        });
    }

    private void edit(Post post, Message message) {
        if (!post.content().equals(new Shown(message))) {
            keep(new Change.Edited(post.id(), message), false);
            tell(new Happening.Edited(posts.find(post.id()).orElse(post)));
        }
    }

    void pin(String id) {
        inTurn(() -> {
            Post post = find(id);
            if (!post.pinned()) {
                keep(new Change.Pinned(post.id()), true);
                tell(new Happening.Pinned(find(id)));
            }
            return post.id();
        });
    }

    void whisper(Person to, Message message) {
        inTurn(() -> {
            tell(new Happening.Whispered(to, message));
            return 0L;
        });
    }

    Excerpt before(long id, int limit) {
        return inTurn(() -> {
            List<Topic> topics = posts.before(id, limit);
            boolean older = !topics.isEmpty() && posts.anyBefore(topics.getFirst().post().id());
            return new Excerpt(topics, posts.pinned(), older);
        });
    }

    @Override
    public void close() {
        inTurn(() -> {
            file.close();
            return 0L;
        });
    }

    private Post find(String id) {
        return posts.find(number(id))
                .orElseThrow(() ->
                        new MessageGone("Message " + id + " is not in #" + name + " any more"));
    }

    private void keep(Change change, boolean force) {
        try {
            file.append(change, force);
        } catch (IOException e) {
            throw new ChatUnavailable("Channel #" + name + " could not be written to disk", e);
        }
        posts.apply(change);
        compactWhenLarge();
    }

    /// What is kept is on disk already: that it takes more room than it needs fails nobody.
    private void compactWhenLarge() {
        try {
            if (file.size() > compactAt) {
                compact();
            }
        } catch (IOException e) {
            compactAt *= 2;
            LOG.warn("Channel {} could not be compacted", name, e);
        }
    }

    private void compact() throws IOException {
        file.rewrite(posts.asChanges());
        compactAt = Math.max(LARGE, 2 * file.size());
        LOG.debug("Channel {} takes {} bytes", name, file.size());
    }

    private void tell(Happening happening) {
        listener.happened(name, happening);
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
