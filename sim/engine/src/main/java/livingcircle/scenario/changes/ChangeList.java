package livingcircle.scenario.changes;

import java.util.List;

/**
 * The changes of one file; a file that extends it acts on what it leaves.
 *
 * @param name name of the file, for people
 * @param changes its changes in order
 */
public record ChangeList(String name, List<Change> changes) {

    public ChangeList {
        changes = List.copyOf(changes);
    }
}
