package dev.cutover.commands.lookup;

import dev.cutover.plans.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// The sections of a text as a tree. The first is the text itself, which has no title; every other
/// stands behind the one that it is a part of.
record Outline(List<Node> nodes) {

    static final int WHOLE = 0;

    /// @param parent the index of the section that it is a part of; -1 for the text itself
    /// @param depth 0 for the text itself
    record Node(String title, int line, int lastLine, int parent, int depth) {

        int lines() {
            return lastLine - line + 1;
        }
    }

    Outline {
        nodes = List.copyOf(nodes);
    }

    /// Sections beyond the last line are left out; one that reaches out of another ends with it.
    static Outline of(List<Section> sections, int lines) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node("", 1, lines, -1, 0));
        Deque<Integer> open = new ArrayDeque<>(List.of(WHOLE));
        sections.stream()
                .filter(section -> section.line() >= 1 && section.line() <= lines)
                .filter(section -> section.lastLine() >= section.line())
                .sorted(
                        Comparator.comparingInt(Section::line)
                                .thenComparing(
                                        Comparator.comparingInt(Section::lastLine).reversed()))
                .forEach(section -> {
                    while (nodes.get(open.getFirst()).lastLine() < section.line()) {
                        open.pop();
                    }
                    int parent = open.getFirst();
                    int last = Math.min(section.lastLine(), nodes.get(parent).lastLine());
                    open.push(nodes.size());
                    nodes.add(
                            new Node(
                                    section.title(),
                                    section.line(),
                                    last,
                                    parent,
                                    open.size() - 1));
                });
        return new Outline(nodes);
    }

    Node node(int section) {
        return nodes.get(section);
    }

    /// The titles from the outermost section to this one.
    List<String> path(int section) {
        List<String> titles = new ArrayList<>();
        for (int at = section; at > WHOLE; at = node(at).parent()) {
            titles.addFirst(node(at).title());
        }
        return titles;
    }

    /// Whether one section is the other or holds it.
    boolean holds(int outer, int inner) {
        int at = inner;
        while (at > outer) {
            at = node(at).parent();
        }
        return at == outer;
    }
}
