package livingcircle.window;

import livingcircle.base.Parallel;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.Watch;
import livingcircle.world.World;

/**
 * What is looked at.
 *
 * @param world what the run takes place in
 * @param settings what is asked of the run
 * @param parallel threads to use
 */
record Town(World world, RunSettings settings, Parallel parallel) {

    /** A run from its beginning. */
    ShoppingModel model(Watch watch) {
        return new ShoppingModel(world, settings, parallel, false, watch, day -> {});
    }

    int homes() {
        return world.city().homes().count();
    }

    int outlets() {
        return world.services().outletCount();
    }
}
