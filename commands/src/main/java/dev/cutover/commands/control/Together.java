package dev.cutover.commands.control;

/// What people do to be together on several platforms.
record Together(Mirroring mirroring, Linking linking) {

    static Together of(Runs runs, Surroundings around) {
        return new Together(
                new Mirroring(
                        runs, around.platforms(), new Codes<>(around.codes(), around.clock())),
                new Linking(runs, around.people(), new Codes<>(around.codes(), around.clock())));
    }
}
