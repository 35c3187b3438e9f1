package fr.carnet.life;

/** An event of life because of which several things are done at once. */
public enum LifeEvent {
    /** somebody is not safe with somebody else; called neither this nor that where others look */
    SAFETY,
    MOVING
}
