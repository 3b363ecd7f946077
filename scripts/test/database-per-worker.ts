import { Client } from 'pg'

/**
 * Tests share a database and never a workspace, but workers of the lane claim from all workspaces: two processes in
 * one database would take each other's work. So every process gets a database of its own, named after the run.
 */
const shared = globalThis as { batonOwnDatabase?: Promise<string> }

shared.batonOwnDatabase ??= ownDatabase(process.env.TEST_DATABASE_URL ?? '')
process.env.TEST_DATABASE_URL = await shared.batonOwnDatabase

async function ownDatabase(url: string): Promise<string> {
  const name = `baton_test_${process.env.BATON_TEST_RUN}_${process.pid}`
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}
