/** Law 6, read from the migration itself: every row belongs to a workspace, and every key starts with it. */
export function schemaComplaints(file: string, sql: string): string[] {
  const plain = sql.replace(/--[^\n]*/g, '').replace(/\$\$[\s\S]*?\$\$/g, '')
  return [...tables(plain).flatMap(tableComplaints), ...indexComplaints(plain)].map(
    (complaint) => `${file}: ${complaint}`,
  )
}

type Table = { name: string; parts: string[] }

/** `migrations` itself is made by the runner and belongs to the installation. */
function tables(sql: string): Table[] {
  const found = sql.matchAll(
    /create table (?:if not exists )?(\w+)\s*\(([\s\S]*?)\n\s*\)\s*(?:partition[^;]*)?;/gi,
  )
  return [...found].map(([, name = '', body = '']) => ({ name, parts: topLevelParts(body) }))
}

/** Splits at commas that stand outside of brackets. */
function topLevelParts(body: string): string[] {
  let depth = 0
  const parts = ['']
  for (const sign of body) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim().replace(/\s+/g, ' ')).filter(Boolean)
}

function tableComplaints({ name, parts }: Table): string[] {
  const complaints = parts.flatMap((part) => keyComplaint(name, part) ?? [])
  const owned = parts.some((part) => /^workspace_id uuid (not null|primary key)/i.test(part))
  if (!owned)
    complaints.unshift(`table ${name} has no workspace_id that must be given; whose row is it?`)
  if (!parts.some((part) => /primary key/i.test(part)))
    complaints.push(`table ${name} has no primary key`)
  return complaints
}

function keyComplaint(table: string, part: string): string | null {
  const [, kind, first] =
    /^(?:constraint \w+ )?(primary key|unique|foreign key)\s*(?:nulls not distinct )?\(\s*(\w+)/i.exec(
      part,
    ) ?? []
  if (kind) return first === 'workspace_id' ? null : tooWide(table, kind, first)
  const [column = ''] = part.split(' ')
  if (column === 'workspace_id' || /^(check|constraint)$/i.test(column)) return null
  const inline = /\b(primary key|unique|references)\b/i.exec(withoutBrackets(part))
  return inline ? tooWide(table, inline[1] ?? '', column) : null
}

const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, '').replace(/'[^']*'/g, '')

function indexComplaints(sql: string): string[] {
  const indexes = sql.matchAll(
    /create unique index (?:if not exists )?(\w+) on (\w+)[^(]*\(\s*(\w+)/gi,
  )
  const added = sql.matchAll(
    /alter table (\w+) add (?:constraint \w+ )?(primary key|unique|foreign key)\s*\(\s*(\w+)/gi,
  )
  return [
    ...[...indexes]
      .filter(([, , , first]) => first !== 'workspace_id')
      .map(([, name, table, first]) => tooWide(table, `unique index ${name}`, first)),
    ...[...added]
      .filter(([, , , first]) => first !== 'workspace_id')
      .map(([, table, kind, first]) => tooWide(table, kind, first)),
  ]
}

const tooWide = (table = '', kind = '', first = ''): string =>
  `the ${kind.toLowerCase()} of ${table} starts with ${first}; it must start with workspace_id`
