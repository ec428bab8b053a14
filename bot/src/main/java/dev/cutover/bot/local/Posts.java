package dev.cutover.bot.local;

import dev.cutover.bot.local.Change.Edited;
import dev.cutover.bot.local.Change.Next;
import dev.cutover.bot.local.Change.Pinned;
import dev.cutover.bot.local.Change.Posted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The posts of one channel in memory, bounded. Not thread-safe; its channel takes turns.
final class Posts {

    /// Messages of the channel itself that are kept; pinned ones are kept beyond that.
    static final int KEPT = 2_000;

    /// Replies that are kept in each thread.
    static final int REPLIES_KEPT = 200;

    private final NavigableMap<Long, Post> roots = new TreeMap<>();
    private final Map<Long, NavigableMap<Long, Post>> threads = new HashMap<>();
    private final Map<Long, Long> rootOfReply = new HashMap<>();
    private long next = 1;

    long next() {
        return next;
    }

    Optional<Post> find(long id) {
        Long root = rootOfReply.get(id);
        return Optional.ofNullable(root == null ? roots.get(id) : thread(root).get(id));
    }

    /// What was posted by this name before, in the channel itself or in a thread.
    Optional<Post> keyed(@Nullable Long root, String key) {
        NavigableMap<Long, Post> among = root == null ? roots : thread(root);
        return among.values().stream().filter(post -> key.equals(post.key())).findFirst();
    }

    int replies(long root) {
        return thread(root).size();
    }

    /// The newest messages of the channel before an id, oldest of them first.
    List<Topic> before(long id, int limit) {
        return roots.headMap(id, false).descendingMap().values().stream()
                .limit(limit)
                .map(this::topic)
                .toList()
                .reversed();
    }

    boolean anyBefore(long id) {
        return !roots.headMap(id, false).isEmpty();
    }

    /// Newest first.
    List<Post> pinned() {
        return roots.descendingMap().values().stream().filter(Post::pinned).toList();
    }

    void apply(Change change) {
        switch (change) {
            case Posted(Post post) -> add(post);
            case Edited(long id, var message) ->
                    find(id).map(post -> post.edited(message)).ifPresent(this::put);
            case Pinned(long id) -> find(id).map(Post::pinnedToTop).ifPresent(this::put);
            case Next(long id) -> next = Math.max(next, id);
        }
    }

    /// What would have to happen to an empty channel to get here.
    List<Change> asChanges() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Next(next));
        for (Topic topic : before(Long.MAX_VALUE, Integer.MAX_VALUE)) {
            changes.add(new Posted(topic.post()));
            topic.replies().forEach(reply -> changes.add(new Posted(reply)));
        }
        return changes;
    }

    private void add(Post post) {
        next = Math.max(next, post.id() + 1);
        if (post.root() != null && !roots.containsKey(post.root())) {
            return;
        }
        put(post);
        trim(post);
    }

    private void put(Post post) {
        Long root = post.root();
        if (root == null) {
            roots.put(post.id(), post);
        } else {
            rootOfReply.put(post.id(), root);
            threads.computeIfAbsent(root, _ -> new TreeMap<>()).put(post.id(), post);
        }
    }

    private void trim(Post added) {
        Long root = added.root();
        if (root != null && thread(root).size() > REPLIES_KEPT) {
            rootOfReply.remove(thread(root).pollFirstEntry().getKey());
        } else if (root == null && roots.size() > KEPT) {
            oldestUnpinned().ifPresent(this::drop);
        }
    }

    private Optional<Long> oldestUnpinned() {
        return roots.values().stream().filter(post -> !post.pinned()).map(Post::id).findFirst();
    }

    private void drop(long root) {
        roots.remove(root);
        NavigableMap<Long, Post> replies = threads.remove(root);
        if (replies != null) {
            rootOfReply.keySet().removeAll(replies.keySet());
        }
    }

    private NavigableMap<Long, Post> thread(long root) {
        return threads.getOrDefault(root, new TreeMap<>());
    }

    private Topic topic(Post root) {
        return new Topic(root, List.copyOf(thread(root.id()).values()));
    }
}
