/** What a worker of `ownThread` gives back: a refusal is an answer too, as errors lose their members between threads. */
export async function answered(work) {
  try {
    return { done: await work() }
  } catch (error) {
    if (error.name !== 'Problem') throw error
    const { status, code, message: title, detail, errors } = error
    return { refused: { status, code, title, detail, errors } }
  }
}
